import { findFolded, fold, foldWithOffsets } from '../document/fold.ts';
import type { SearchText, SearchUnit } from './units.ts';

export interface Hit {
  readonly text: SearchText;
  readonly unit: SearchUnit;
  /** Where the words stand, as offsets into the unit's text. */
  readonly places: readonly { readonly start: number; readonly end: number }[];
}

/** The units that contain the words, punctuation and all: the check that makes a hit exact. */
export function exactHits(text: SearchText, query: string): Hit[] {
  const needle = fold(query);
  if (needle === '') return [];
  return text.units.flatMap((unit) => {
    const places = findFolded(foldWithOffsets(unit.text), needle);
    return places.length > 0 ? [{ text, unit, places }] : [];
  });
}
