/** Facets: by what hits can be narrowed, and how many there are of each. */
import type { LibraryPart } from './library.ts';
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

/** The facets that are known of a text before it is fetched, with their values. */
const ofPart: Readonly<Partial<Record<Facet, (part: LibraryPart) => string | null>>> = {
  document: ({ symbol }) => symbol,
  year: ({ year }) => year,
  language: ({ language }) => language,
};

/** True of a text that the filters leave, as far as is known without its words. */
export const partPasses = (part: LibraryPart, filters: Filters, except?: Facet): boolean =>
  facets.every((facet) => {
    const chosen = filters[facet] ?? [];
    const value = ofPart[facet];
    if (facet === except || chosen.length === 0 || value === undefined) return true;
    return chosen.includes(value(part) ?? '');
  });

/**
 * The values of a facet among texts that may hold the words, with the number of those texts; null
 * for a facet of paragraphs.
 */
export function partValues(
  parts: readonly LibraryPart[],
  facet: Facet,
  filters: Filters,
): FacetValue[] | null {
  const valueOf = ofPart[facet];
  if (valueOf === undefined) return null;
  const counts = new Map((filters[facet] ?? []).map((value) => [value, 0]));
  for (const part of parts) {
    const value = valueOf(part);
    if (value === null || part.name.endsWith('.notes') || !partPasses(part, filters, facet))
      continue;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
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
