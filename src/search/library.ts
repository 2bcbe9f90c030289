/** What the site holds to be searched, without its words. */
import { bucketsFor } from './grams.ts';

/** One file of words: a text, or the notes on a document. */
export interface LibraryPart {
  /** `E-RES-2024-13.zh`, `E-RES-2024-13.zh.notes`. */
  readonly name: string;
  readonly symbol: string;
  readonly language: string;
  readonly year: string | null;
  /** How many bytes it takes, compressed. */
  readonly weight: number;
}

export interface Library {
  /** The newest first: where many may hold the words, those are fetched first. */
  readonly parts: readonly LibraryPart[];
  /** Into how many files the index is cut; 0 where there is none and all parts are fetched. */
  readonly buckets: number;
}

/** The weight up to which a library is fetched whole: an index would make its first answer dearer. */
export const wholeUpTo = 90_000;

/** A library of these parts. */
export function libraryOf(parts: readonly LibraryPart[]): Library {
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  const newest = (a: LibraryPart, b: LibraryPart): number =>
    (b.year ?? '').localeCompare(a.year ?? '') || (a.name < b.name ? -1 : 1);
  return { parts: parts.toSorted(newest), buckets: weight > wholeUpTo ? bucketsFor(weight) : 0 };
}
