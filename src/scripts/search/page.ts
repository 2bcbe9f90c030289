/** The search page: what is typed, chosen and in the address, kept alike. */
import type { Order, SearchState } from '../../search/state.ts';
import { orders, stateFrom, stateToSearch } from '../../search/state.ts';
import { readContext } from './context.ts';
import { followResult } from './follow.ts';
import { moveByArrows } from './keys.ts';
import { createPanel } from './panel.ts';
import { remember } from './recent.ts';
import { recentList } from './recent-list.ts';
import { painted } from './painted.ts';
import { onTyping } from './typing.ts';
import { keepForOffline } from './offline.ts';

/**
 * Begins to answer. What stands in the field already is looked for.
 *
 * @param composing true while an input method is at work in the field: then nothing is typed yet.
 */
export function start(
  searchForm: HTMLFormElement,
  field: HTMLInputElement,
  composing: boolean,
): void {
  const panelRoot = document.querySelector<HTMLElement>('[data-search-panel]');
  const recent = document.querySelector<HTMLElement>('[data-search-recent]');
  if (!panelRoot) return;
  const context = readContext();
  let current = stateFrom(location.search);
  const show = (state: SearchState): void => {
    current = state;
    recent?.replaceChildren(...(state.words === '' ? recentList(context.t, retype) : []));
    void panel.show(state).then(() => {
      if (state.words === '') return;
      // The dialog of other pages, so that it opens without a network too.
      void import('./dialog.ts').then(() => {
        keepForOffline(context.base);
      });
    });
  };
  const go = (state: SearchState): void => {
    show(state);
    history.pushState(null, '', stateToSearch(state));
  };
  /** A search that takes the place of the one before; its address is written once it is shown. */
  const goOn = (words: string): void => {
    const state = { ...current, words, filters: {} };
    show(state);
    void painted().then(() => {
      if (current === state) history.replaceState(null, '', stateToSearch(state));
    });
  };
  const panel = createPanel({
    context,
    root: panelRoot,
    brief: false,
    follow: followResult(context, () => field.value.trim()),
    choose: go,
  });
  const retype = (words: string): void => {
    field.value = words;
    go({ ...current, words, filters: {} });
  };
  const order = searchForm.elements.namedItem('order');
  const fromAddress = (): void => {
    const state = stateFrom(location.search);
    field.value = state.words;
    if (order instanceof RadioNodeList) order.value = state.order;
    show(state);
  };

  onTyping(field, panel.expect, goOn);
  searchForm.addEventListener('submit', (event) => {
    event.preventDefault();
    remember(field.value.trim());
    go({ ...current, words: field.value.trim() });
  });
  searchForm.addEventListener('change', (event) => {
    const { target } = event;
    if (!(target instanceof HTMLInputElement) || target.name !== 'order') return;
    go({ ...current, order: orderNamed(target.value) });
  });
  addEventListener('popstate', fromAddress);
  moveByArrows(field, panelRoot);

  const typed = field.value.trim();
  const ordered = order instanceof RadioNodeList ? order.value : '';
  // An order other than the usual one was chosen before this came.
  if (ordered !== orders[0]) current = { ...current, order: orderNamed(ordered) };
  if (searchForm.contains(document.activeElement)) panel.begin();
  else field.addEventListener('focus', panel.begin, { once: true });
  if (composing) show(current);
  else if (typed !== current.words || current.order !== stateFrom(location.search).order)
    goOn(typed);
  else fromAddress();
}

const orderNamed = (name: string): Order => orders.find((order) => order === name) ?? 'text';
