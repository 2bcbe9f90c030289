import { overlaps, type Mention } from './mention.ts';

const title = /《[^《》]+》|(?<!主)题为“[^“”]+”/gu;

/** Titles that no record has: they look like citations, so that they are reported. */
export function unknownTitles(text: string, taken: readonly Mention[]): Mention[] {
  return [...text.matchAll(title)]
    .map((match): Mention => ({
      start: match.index,
      end: match.index + match[0].length,
      documents: [],
      via: 'name',
    }))
    .filter((place) => !taken.some((other) => overlaps(place, other)));
}
