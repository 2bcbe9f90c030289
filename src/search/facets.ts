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

/** True where anything is chosen. */
export const isFiltered = (filters: Filters): boolean =>
  facets.some((facet) => (filters[facet] ?? []).length > 0);

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

/** True of a facet whose values are known of a text before it is fetched. */
export const isOfPart = (facet: Facet): boolean => ofPart[facet] !== undefined;

/** The values of such a facet, of each text that the other facets' filters leave. */
function* valuesOfParts(
  parts: readonly LibraryPart[],
  facet: Facet,
  filters: Filters,
): Generator<string> {
  const filtering = isFiltered(filters);
  for (const part of parts) {
    const value = ofPart[facet]?.(part) ?? null;
    if (value === null || part.name.endsWith('.notes')) continue;
    if (!filtering || partPasses(part, filters, facet)) yield value;
  }
}

/** True where such a facet has more than one value; whoever asks need not count them all. */
export function severalPartValues(
  parts: readonly LibraryPart[],
  facet: Facet,
  filters: Filters,
): boolean {
  let first: string | null = null;
  for (const value of valuesOfParts(parts, facet, filters)) {
    first ??= value;
    if (value !== first) return true;
  }
  return false;
}

/** The values of such a facet among texts that may hold the words, with the number of those texts. */
export function partValues(
  parts: readonly LibraryPart[],
  facet: Facet,
  filters: Filters,
): FacetValue[] {
  const counts = new Map((filters[facet] ?? []).map((value) => [value, 0]));
  for (const value of valuesOfParts(parts, facet, filters)) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}

/** The hits that pass all filters. */
export const filtered = (hits: readonly Hit[], filters: Filters, years: Years): Hit[] =>
  isFiltered(filters) ? hits.filter((hit) => passes(hit, filters, years)) : [...hits];

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
  const filtering = isFiltered(filters);
  for (const hit of hits) {
    if (filtering && !passes(hit, filters, years, facet)) continue;
    for (const value of valuesOf(hit, facet, years))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}
