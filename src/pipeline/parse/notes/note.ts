import { asciiDigits } from '../../../document/digits.ts';
import type { Range } from '../../read/source-text.ts';
import type { Fragment } from '../fragments.ts';

/** A footnote as it was found: its mark and its words, not yet made nodes. */
export interface FoundNote {
  /** The number or sign as digits or stars, before notes with the same one are told apart. */
  readonly sign: string;
  readonly label: Range;
  readonly words: readonly Range[];
}

/** The text without its notes, and the notes. */
export interface Separated {
  readonly fragments: readonly Fragment[];
  readonly notes: readonly FoundNote[];
}

/** A note's number or sign without the brackets, strokes and points that stand about it. */
export function signOf(printed: string): string {
  return asciiDigits(printed).replace(/[^\p{L}\p{N}*†‡§]/gu, '');
}
