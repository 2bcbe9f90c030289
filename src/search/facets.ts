/** Facets: by what hits can be narrowed, and how many there are of each. */
import type { Hit } from './match.ts';

export const facets = [
  'document',
  'section',
  'theme',
  'actor',
  'verb',
  'cites',
  'year',
  'language',
] as const;
export type Facet = (typeof facets)[number];

/** Values chosen, by facet. Several of one facet widen, several facets narrow. */
export type Filters = Readonly<Partial<Record<Facet, readonly string[]>>>;

export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/** Years of documents, by symbol. */
export type Years = ReadonlyMap<string, string>;

function valuesOf({ part, unit }: Hit, facet: Facet, years: Years): readonly string[] {
  switch (facet) {
    case 'document':
      return [part.symbol];
    case 'section':
      return unit.section === null ? [] : [`${part.symbol}#${unit.section}`];
    case 'theme':
      return unit.themes;
    case 'actor':
      return unit.actors;
    case 'verb':
      return unit.verbClass === null ? [] : [unit.verbClass];
    case 'cites':
      return unit.cites;
    case 'year':
      return [years.get(part.symbol) ?? ''].filter((year) => year !== '');
    case 'language':
      return [part.language];
  }
}

function passes(hit: Hit, filters: Filters, years: Years, except?: Facet): boolean {
  return facets.every((facet) => {
    const chosen = filters[facet] ?? [];
    if (facet === except || chosen.length === 0) return true;
    const values = valuesOf(hit, facet, years);
    return chosen.some((value) => values.includes(value));
  });
}

/** The hits that pass all filters. */
export const filtered = (hits: readonly Hit[], filters: Filters, years: Years): Hit[] =>
  hits.filter((hit) => passes(hit, filters, years));

/**
 * The values of a facet among the hits that pass the other facets' filters, most frequent first;
 * a chosen value stays in the list though nothing is left of it.
 */
export function facetValues(
  hits: readonly Hit[],
  facet: Facet,
  filters: Filters,
  years: Years,
): FacetValue[] {
  const counts = new Map((filters[facet] ?? []).map((value) => [value, 0]));
  for (const hit of hits) {
    if (!passes(hit, filters, years, facet)) continue;
    for (const value of valuesOf(hit, facet, years))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}
