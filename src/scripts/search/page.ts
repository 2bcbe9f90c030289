/** The search page: what is typed, chosen and in the address, kept alike. */
import type { Order, SearchState } from '../../search/state.ts';
import { orders, stateFrom, stateToSearch } from '../../search/state.ts';
import { readContext } from './context.ts';
import { followResult } from './follow.ts';
import { moveByArrows } from './keys.ts';
import { createPanel } from './panel.ts';
import { remember } from './recent.ts';
import { recentList } from './recent-list.ts';
import { onTyping } from './typing.ts';
import { keepForOffline } from './offline.ts';

const form = document.querySelector<HTMLFormElement>('[data-search-form]');
const root = document.querySelector<HTMLElement>('[data-search-panel]');
const recent = document.querySelector<HTMLElement>('[data-search-recent]');
const input = form?.elements.namedItem('q');

if (form && root && input instanceof HTMLInputElement) start(form, input, root);

function start(searchForm: HTMLFormElement, field: HTMLInputElement, panelRoot: HTMLElement): void {
  const context = readContext();
  const show = (state: SearchState): void => {
    recent?.replaceChildren(...(state.words === '' ? recentList(context.t, retype) : []));
    void panel.show(state).then(() => {
      if (state.words === '') return;
      // The dialog of other pages, so that it opens without a network too.
      void import('./dialog.ts').then(() => {
        keepForOffline(context.base);
      });
    });
  };
  const go = (state: SearchState, how: 'push' | 'replace'): void => {
    history[how === 'push' ? 'pushState' : 'replaceState'](null, '', stateToSearch(state));
    show(state);
  };
  const panel = createPanel({
    context,
    root: panelRoot,
    brief: false,
    follow: followResult(context, () => field.value.trim()),
    choose: (state) => {
      go(state, 'push');
    },
  });
  const current = (): SearchState => stateFrom(location.search);
  const retype = (words: string): void => {
    field.value = words;
    go({ ...current(), words, filters: {} }, 'push');
  };
  const fromAddress = (): void => {
    const state = current();
    field.value = state.words;
    const order = searchForm.elements.namedItem('order');
    if (order instanceof RadioNodeList) order.value = state.order;
    show(state);
  };

  onTyping(field, panel.expect, (words) => {
    go({ ...current(), words, filters: {} }, 'replace');
  });
  searchForm.addEventListener('submit', (event) => {
    event.preventDefault();
    remember(field.value.trim());
    go({ ...current(), words: field.value.trim() }, 'push');
  });
  searchForm.addEventListener('change', (event) => {
    const { target } = event;
    if (!(target instanceof HTMLInputElement) || target.name !== 'order') return;
    const order = orders.find((known): known is Order => known === target.value) ?? 'text';
    go({ ...current(), order }, 'push');
  });
  field.addEventListener('focus', panel.begin, { once: true });
  addEventListener('popstate', fromAddress);
  moveByArrows(field, panelRoot);
  fromAddress();
}
