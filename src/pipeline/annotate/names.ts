import { findFolded, fold, type Folded } from '../../document/fold.ts';

export interface NamedPlace<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** A list of names to look for in many texts; made once. */
export interface NameList<T> {
  readonly names: readonly { readonly folded: string; readonly value: T | null }[];
}

/**
 * Prepares names, longest first. An `exclude` name takes its place in the text like any other, so
 * that shorter names inside it are not found, but itself means nothing.
 */
export function nameList<T>(
  names: readonly { readonly name: string; readonly value: T }[],
  exclude: readonly string[] = [],
): NameList<T> {
  const all = [
    ...names.map(({ name, value }) => ({ folded: fold(name), value })),
    ...exclude.map((name) => ({ folded: fold(name), value: null })),
  ].filter(({ folded }) => folded !== '');
  return { names: all.sort((a, b) => b.folded.length - a.folded.length) };
}

const latin = /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]/u;

/** All places of the names, longest match first, none overlapping, in order of the text. */
export function findNames<T>(haystack: Folded, { names }: NameList<T>): NamedPlace<T>[] {
  const taken: NamedPlace<T | null>[] = [];
  for (const { folded, value } of names) {
    for (const { start, end } of findFolded(haystack, folded)) {
      if (!taken.some((other) => start < other.end && end > other.start)) {
        taken.push({ start, end, value });
      }
    }
  }
  return taken
    .filter((place): place is NamedPlace<T> => place.value !== null)
    .sort((a, b) => a.start - b.start);
}

/** The same for names that must stand by themselves, each with its words as printed: UN, not fUNd. */
export const findWholeNames = <T>(
  text: string,
  haystack: Folded,
  list: NameList<T>,
): (NamedPlace<T> & { readonly words: string })[] =>
  findNames(haystack, list)
    .filter((place) => standsAlone(text, place))
    .map((place) => ({ ...place, words: text.slice(place.start, place.end) }));

/** True where a place stands by itself: not a part of a longer Latin word or number. */
export function standsAlone(text: string, { start, end }: { start: number; end: number }): boolean {
  const joins = (left: string, right: string): boolean => latin.test(left) && latin.test(right);
  const before = joins(text.charAt(start - 1), text.charAt(start));
  return !before && !joins(text.charAt(end - 1), text.charAt(end));
}
