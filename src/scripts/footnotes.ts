/**
 * Opens a footnote in place: where a sidenote stands at its line, goes there; else shows a popover
 * beside the mark. Without script the mark is a link to the note at the end. Esc goes back.
 */
import { copyOf, isPlain, linkWithin, showBeside, within } from './popup.ts';

const popover = document.createElement('div');
popover.popover = 'auto';
popover.className = 'footnote-popover';
popover.tabIndex = -1;
popover.dataset.ui = '';
popover.setAttribute('role', 'dialog');
let opener: HTMLAnchorElement | null = null;

function open(mark: HTMLAnchorElement): void {
  opener = mark;
  const sidenote = mark
    .closest('.paragraph')
    ?.querySelector<HTMLElement>(`.sidenote[data-footnote="${mark.hash.slice(1)}"]`);
  if (sidenote?.checkVisibility() === true) {
    sidenote.tabIndex = -1;
    sidenote.focus();
    return;
  }
  const note = document.querySelector(`${mark.hash} .official`);
  if (!note) return;
  const number = document.createElement('span');
  number.className = 'number';
  number.textContent = mark.textContent;
  popover.replaceChildren(number, copyOf(note));
  popover.setAttribute('aria-label', mark.getAttribute('aria-label') ?? '');
  showBeside(popover, mark, '--footnote-mark');
  popover.focus({ preventScroll: true });
}

document.addEventListener('click', (event) => {
  const mark = linkWithin(event, '.footnote-mark a');
  if (!mark || !isPlain(event)) return;
  event.preventDefault();
  open(mark);
});

popover.addEventListener('toggle', (event) => {
  const focused = document.activeElement;
  const lost = focused === document.body || (focused !== null && popover.contains(focused));
  if (event.newState === 'closed' && lost) opener?.focus({ preventScroll: true });
});

document.addEventListener('keydown', (event) => {
  const sidenote = within(event, '.sidenote');
  if (event.key === 'Escape' && sidenote && !event.defaultPrevented) opener?.focus();
});
