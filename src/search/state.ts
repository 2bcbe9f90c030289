/** A search as its address says it: words, kind, order and filters. */
import { facets, type Facet, type Filters } from './facets.ts';

export const resultKinds = ['paragraph', 'footnote', 'note', 'document', 'theme', 'term'] as const;
export type ResultKind = (typeof resultKinds)[number];

export const orders = ['text', 'relevance'] as const;
export type Order = (typeof orders)[number];

export interface SearchState {
  readonly words: string;
  readonly kind: ResultKind;
  readonly order: Order;
  readonly filters: Filters;
}

/** Reads the part of an address after `?`; what it does not know it leaves out. */
export function stateFrom(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const filters: Partial<Record<Facet, string[]>> = {};
  for (const facet of facets) {
    const values = parameters.getAll(facet);
    if (values.length > 0) filters[facet] = values;
  }
  return {
    words: (parameters.get('q') ?? '').trim(),
    kind: resultKinds.find((kind) => kind === parameters.get('kind')) ?? 'paragraph',
    order: orders.find((order) => order === parameters.get('order')) ?? 'text',
    filters,
  };
}

/** The address of a search, from `?`; what is as usual is not in it. */
export function stateToSearch({ words, kind, order, filters }: SearchState): string {
  const parameters = new URLSearchParams();
  if (words !== '') parameters.set('q', words);
  if (kind !== 'paragraph') parameters.set('kind', kind);
  if (order !== 'text') parameters.set('order', order);
  for (const facet of facets) {
    for (const value of filters[facet] ?? []) parameters.append(facet, value);
  }
  return `?${parameters.toString()}`;
}

/** The state with one value of a facet put on or taken off. */
export function toggled(state: SearchState, facet: Facet, value: string): SearchState {
  const held = state.filters[facet] ?? [];
  const values = held.includes(value) ? held.filter((other) => other !== value) : [...held, value];
  return { ...state, filters: { ...state.filters, [facet]: values } };
}
