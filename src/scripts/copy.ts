/**
 * A paragraph's number is its permalink. Hover and focus bring a button that copies it; a long press
 * copies it too. Both confirm.
 */
import { within } from './popup.ts';

const template = document.querySelector<HTMLTemplateElement>('#copy-button');
const button = template?.content.querySelector('button');
const status = document.querySelector<HTMLElement>('.toast');
let timer = 0;

/** Copies text and says so; where the browser refuses, shows the text to copy by hand. */
export async function copy(text: string): Promise<void> {
  let message = status?.dataset.copied ?? '';
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    message = text;
  }
  if (!status) return;
  status.textContent = message;
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    status.textContent = '';
  }, 4000);
}

/** The full address of a paragraph of this page. */
export const addressOf = (anchor: string): string =>
  `${location.origin}${location.pathname}#${anchor}`;

function offer(event: Event): void {
  const number = within(event, '.paragraph > .number');
  if (number && button && number.nextElementSibling !== button) number.after(button);
}
document.addEventListener('pointerover', offer);
document.addEventListener('focusin', offer);
button?.addEventListener('click', () => void copy(addressOf(button.parentElement?.id ?? '')));

let press = 0;
let pressed = false;
document.addEventListener('pointerdown', (event) => {
  const number = within(event, '.paragraph > .number');
  pressed = false;
  if (!number || event.pointerType === 'mouse') return;
  press = window.setTimeout(() => {
    pressed = true;
    void copy(addressOf(number.parentElement?.id ?? ''));
  }, 500);
});
for (const end of ['pointerup', 'pointercancel', 'pointermove'] as const)
  document.addEventListener(end, () => {
    clearTimeout(press);
  });
for (const type of ['click', 'contextmenu'] as const)
  document.addEventListener(type, (event) => {
    if (pressed && within(event, '.paragraph > .number')) event.preventDefault();
  });
