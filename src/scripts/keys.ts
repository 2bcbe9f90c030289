/**
 * Keys for reading. They act only where nothing is typed, and can be turned off for this page in the
 * list that `?` shows (WCAG 2.1.4).
 */
import { first, headings, paragraphs } from './place.ts';

declare global {
  interface DocumentEventMap {
    /** Asks for the search; whoever has one on the page prevents the default. */
    'open-search': Event;
    /** Goes to the next (1) or previous (-1) paragraph that the lens holds. */
    'lens-step': CustomEvent<number>;
  }
}

const dialog = document.querySelector<HTMLDialogElement>('#keys');
const enabled = dialog?.querySelector<HTMLInputElement>('input');

function go(element: HTMLElement | undefined): void {
  if (!element) return;
  element.scrollIntoView({ block: 'start' });
  element.querySelector<HTMLElement>('.number, .range')?.focus({ preventScroll: true });
}

function step(by: 1 | -1): void {
  const focused = document.activeElement?.closest<HTMLElement>('.paragraph');
  const here = focused ? paragraphs.indexOf(focused) : first - (by > 0 ? 1 : 0);
  go(paragraphs[Math.min(paragraphs.length - 1, Math.max(0, here + by))]);
}

function stepHeading(by: 1 | -1): void {
  const edge = 40;
  const tops = headings.map((heading) => heading.getBoundingClientRect().top);
  const at =
    by > 0 ? tops.findIndex((top) => top > edge) : tops.findLastIndex((top) => top < edge - 20);
  go(headings[at]);
}

function openSearch(): void {
  if (!document.dispatchEvent(new Event('open-search', { cancelable: true }))) return;
  const field = document.querySelector<HTMLInputElement>('.quick-search input');
  field?.focus();
  field?.select();
}

const stepLens = (by: 1 | -1): boolean =>
  document.dispatchEvent(new CustomEvent('lens-step', { detail: by }));

const actions: Readonly<Record<string, () => unknown>> = {
  j: () => {
    step(1);
  },
  k: () => {
    step(-1);
  },
  ']': () => {
    stepHeading(1);
  },
  '[': () => {
    stepHeading(-1);
  },
  n: () => stepLens(1),
  p: () => stepLens(-1),
  s: () => document.querySelector<HTMLElement>('#view-skim')?.click(),
  '/': openSearch,
};

document.addEventListener('keydown', (event) => {
  const { key, target } = event;
  const typing =
    target instanceof Element &&
    target.closest('input:not([type=checkbox],[type=radio]), textarea, select, [contenteditable]');
  if (typing || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if (key === '?') dialog?.showModal();
  else if (enabled?.checked === true && !dialog?.open && actions[key]) actions[key]();
  else return;
  event.preventDefault();
});

document.querySelector('[data-opens="keys"]')?.addEventListener('click', () => {
  dialog?.showModal();
});
