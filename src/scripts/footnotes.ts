/**
 * Opens a footnote in place, in a popover beside its mark. Without script the mark is a link to the
 * note. The words are moved from nowhere: the popover shows a copy that is marked as ours.
 */
export {};

const popover = document.createElement('aside');
popover.popover = 'auto';
popover.className = 'footnote-popover';
popover.setAttribute('role', 'note');
document.body.append(popover);

let opener: HTMLAnchorElement | null = null;

function open(mark: HTMLAnchorElement): void {
  const note = document.querySelector(`${mark.hash} .official`);
  if (!note) return;
  const words = note.cloneNode(true) as Element;
  for (const official of words.querySelectorAll('[data-official]'))
    official.removeAttribute('data-official');
  const label = document.createElement('span');
  label.className = 'number';
  label.textContent = mark.textContent;
  popover.replaceChildren(label, words);
  popover.dataset['ui'] = '';
  opener?.style.removeProperty('anchor-name');
  mark.style.setProperty('anchor-name', '--footnote-mark');
  opener = mark;
  popover.showPopover();
}

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const mark = target?.closest<HTMLAnchorElement>('.footnote-mark a');
  if (!mark || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  open(mark);
});

popover.addEventListener('toggle', (event) => {
  if (event.newState === 'closed' && document.activeElement === document.body) opener?.focus();
});
