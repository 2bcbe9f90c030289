/**
 * Waits for the wish to search: `/`, Ctrl-K, the search link, or `open-search`. Then the dialog is
 * there at once, and what answers is fetched; what is typed meanwhile is in its field.
 */

const host = document.querySelector<HTMLElement>('[data-search-host]');
const dialog = document.querySelector<HTMLDialogElement>('.search-dialog');
const field = dialog?.querySelector('input');
const searchPage = `${host?.dataset.base ?? '/'}${host?.dataset.lang ?? 'zh'}/search/`;
const ownField = document.querySelector<HTMLInputElement>(
  '[data-search-form] input[type="search"]',
);

let composing = false;
field?.addEventListener('compositionstart', () => (composing = true));
field?.addEventListener('compositionend', () => (composing = false));

/** Opens the dialog, with words to look for or with what was typed last. */
function open(words = ''): void {
  if (ownField) ownField.focus();
  if (ownField || !dialog || !field) return;
  if (words !== '') field.value = words;
  if (!dialog.open) dialog.showModal();
  field.select();
  void import('./dialog.ts').then(({ answerIn }) => {
    answerIn(dialog, field, composing);
  });
}

const writing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

addEventListener('keydown', (event) => {
  const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
  const letter = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
  // Where a page has keys of its own, `/` is one of them: there it can be turned off.
  const slashIsOurs = slash && !writing(event.target) && !document.querySelector('#keys');
  if (event.isComposing || !(letter || slashIsOurs)) return;
  event.preventDefault();
  open();
});

addEventListener('click', (event) => {
  const plain =
    event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!plain || ownField || link?.pathname !== searchPage || link.search !== '') return;
  if (link.closest('dialog')) return;
  event.preventDefault();
  open();
});

document.addEventListener('open-search', (event) => {
  event.preventDefault();
  const words: unknown = event instanceof CustomEvent ? event.detail : null;
  open(typeof words === 'string' ? words : '');
});

const marks = new URLSearchParams(location.search).getAll('mark');
if (marks.length > 0) {
  void import('./arrive.ts').then(({ arrive }) => {
    arrive(marks);
  });
}
