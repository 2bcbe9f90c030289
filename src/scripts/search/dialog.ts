/** What the search dialog does; fetched when it is first opened. */
import styles from '../../styles/search.css?url';
import type { SearchState } from '../../search/state.ts';
import { stateFrom, stateToSearch } from '../../search/state.ts';
import { pageAddress, readContext, type SearchContext } from './context.ts';
import { followResult } from './follow.ts';
import { moveByArrows } from './keys.ts';
import { keepForOffline } from './offline.ts';
import { createPanel } from './panel.ts';
import { remember } from './recent.ts';
import { recentList } from './recent-list.ts';
import { loadStyles } from './styles.ts';
import { onTyping } from './typing.ts';

let begin: ((composing: boolean) => void) | null = null;

/**
 * Answers in the open dialog what stands in its field, and from then on what is typed.
 *
 * @param composing true while an input method is at work in the field: then nothing is typed yet.
 */
export function answerIn(
  dialog: HTMLDialogElement,
  field: HTMLInputElement,
  composing: boolean,
): void {
  begin ??= attend(dialog, field, readContext());
  begin(composing);
}

/** The place that the query names, once the results are those of what is typed. */
const placeNamed = (root: HTMLElement): HTMLAnchorElement | null =>
  root.querySelector('[data-search-state="done"]') && root.querySelector('a[data-place]');

function partOf(dialog: HTMLDialogElement, selector: string): HTMLElement {
  const part = dialog.querySelector<HTMLElement>(selector);
  if (!part) throw new Error(`the search dialog has no ${selector}`);
  return part;
}

function attend(
  dialog: HTMLDialogElement,
  field: HTMLInputElement,
  context: SearchContext,
): (composing: boolean) => void {
  loadStyles(styles);
  const { t } = context;
  const form = partOf(dialog, 'form');
  const recent = partOf(dialog, '.search-recent');
  const root = partOf(dialog, '.search-panel');
  const all = partOf(dialog, '.dialog-foot a');

  let state: SearchState = stateFrom('');
  const show = (next: SearchState): void => {
    state = next;
    all.setAttribute('href', pageAddress(context, `search/${stateToSearch(next)}`));
    recent.replaceChildren(...(next.words === '' ? recentList(t, type) : []));
    void panel.show(next).then(() => {
      if (next.words !== '') keepForOffline(context.base);
    });
  };
  const type = (words: string): void => {
    field.value = words;
    show({ ...state, words });
  };
  const panel = createPanel({
    context,
    root,
    brief: true,
    follow: followResult(
      context,
      () => field.value.trim(),
      () => {
        dialog.close();
      },
    ),
    choose: show,
  });
  onTyping(field, panel.expect, (words) => {
    show({ ...state, words });
  });
  moveByArrows(field, root);
  // A search field takes the first Escape for emptying itself.
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    dialog.close();
  });
  form.addEventListener('submit', (event) => {
    remember(field.value.trim());
    const place = placeNamed(root);
    if (!place) return;
    event.preventDefault();
    place.click();
  });
  partOf(dialog, '.field button').addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a.hit') : null;
    if (link) dialog.close();
  });
  return (composing) => {
    panel.begin();
    if (!composing) show({ ...state, words: field.value.trim() });
  };
}
