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

/** A finger rests on a number: for so long, and within so many pixels. */
const hold = { wait: 500, slack: 10 } as const;
let held: { readonly number: HTMLElement; readonly x: number; readonly y: number } | null = null;
let press = 0;
let pressed = false;

function holdDown(): void {
  clearTimeout(press);
  if (!held || pressed) return;
  pressed = true;
  void copy(addressOf(held.number.parentElement?.id ?? ''));
}

document.addEventListener('pointerdown', (event) => {
  const number = within(event, '.paragraph > .number');
  pressed = false;
  held = null;
  if (!number || event.pointerType === 'mouse') return;
  held = { number, x: event.clientX, y: event.clientY };
  press = window.setTimeout(holdDown, hold.wait);
});
document.addEventListener('pointermove', ({ clientX, clientY }) => {
  if (held && Math.hypot(clientX - held.x, clientY - held.y) > hold.slack) clearTimeout(press);
});
for (const end of ['pointerup', 'pointercancel'] as const)
  document.addEventListener(end, () => {
    clearTimeout(press);
  });
document.addEventListener('click', (event) => {
  if (pressed && within(event, '.paragraph > .number')) event.preventDefault();
});
// Where a long press opens a menu, it does so before the pointer is taken away from the page.
document.addEventListener('contextmenu', (event) => {
  if (!held || !within(event, '.paragraph > .number')) return;
  event.preventDefault();
  holdDown();
});
