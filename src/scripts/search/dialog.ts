/** The search dialog of every page; made when it is first opened. */
import styles from '../../styles/search.css?url';
import type { SearchState } from '../../search/state.ts';
import { stateFrom, stateToSearch } from '../../search/state.ts';
import { pageAddress, readContext, type SearchContext } from './context.ts';
import { element } from './element.ts';
import { followResult } from './follow.ts';
import { moveByArrows } from './keys.ts';
import { keepForOffline } from './offline.ts';
import { createPanel } from './panel.ts';
import { remember } from './recent.ts';
import { recentList } from './recent-list.ts';
import { loadStyles } from './styles.ts';
import { onTyping } from './typing.ts';

let openWith: ((words: string) => void) | null = null;

/** Opens the dialog, with words to look for or with what was typed last. */
export function openDialog(words: string): void {
  openWith ??= createDialog(readContext());
  openWith(words);
}

/** The place that the query names, once the results are those of what is typed. */
const placeNamed = (root: HTMLElement): HTMLAnchorElement | null =>
  root.querySelector('[data-search-state="done"]') && root.querySelector('a[data-place]');

function createDialog(context: SearchContext): (words: string) => void {
  loadStyles(styles);
  const { t } = context;
  const field = element('input', {
    type: 'search',
    name: 'q',
    autocomplete: 'off',
    'aria-label': t.label,
    placeholder: t.placeholder,
  });
  const close = element('button', { type: 'button' }, [t.close]);
  const form = element('form', { role: 'search', action: pageAddress(context, 'search/') }, [
    element('div', { class: 'field' }, [field, close]),
  ]);
  const recent = element('div');
  const root = element('div', { class: 'search-panel' });
  const all = element('a', { href: pageAddress(context, 'search/') }, [t.allResults]);
  const foot = element('p', { class: 'dialog-foot' }, [
    all,
    element('span', { class: 'keys' }, [t.keys]),
  ]);
  const dialog = element(
    'dialog',
    { class: 'search-dialog', 'aria-label': t.heading, 'data-ui': '' },
    [form, recent, root, foot],
  );
  document.body.append(dialog);

  let state: SearchState = stateFrom('');
  const show = (next: SearchState): void => {
    state = next;
    all.href = pageAddress(context, `search/${stateToSearch(next)}`);
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
  close.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a.hit') : null;
    if (link) dialog.close();
  });
  return (words) => {
    dialog.showModal();
    type(words === '' ? field.value : words);
    field.select();
  };
}
