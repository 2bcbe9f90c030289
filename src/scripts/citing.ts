/** Copies citations, and sets the day of access, which a page made earlier cannot know. */

import { today } from './today.ts';

for (const element of document.querySelectorAll('[data-accessed]')) element.textContent = today;

const message = document.querySelector<HTMLElement>('[data-copied-message]');

async function copy(button: Element): Promise<void> {
  const text = button.parentElement?.querySelector('[data-copied]')?.textContent ?? '';
  await navigator.clipboard.writeText(text);
  if (!message) return;
  message.textContent = message.dataset.copiedMessage ?? '';
  setTimeout(() => {
    message.textContent = '';
  }, 2000);
}

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const button = target?.closest('[data-copies]');
  if (button) void copy(button);
});
