/** The check that makes a hit exact: the words stand in the text itself, punctuation and all. */
import { fold, foldWithOffsets } from '../document/fold.ts';
import type { Alternative, Query, Term } from './query.ts';
import { isWord } from './script.ts';
import type { SearchPart, SearchUnit } from './units.ts';

/** Where words stand, as offsets into a unit's text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A unit with its words folded once, so that each key pressed costs a comparison only. */
export interface PreparedUnit {
  readonly part: SearchPart;
  readonly unit: SearchUnit;
  readonly folded: string;
}

export interface Hit extends PreparedUnit {
  readonly places: readonly Place[];
}

/** The units of a part, folded. */
export const prepare = (part: SearchPart): PreparedUnit[] =>
  part.units.map((unit) => ({ part, unit, folded: fold(unit.text) }));

/**
 * Where a folded needle stands in a folded text: in Han script and in numbers anywhere, in scripts
 * written in words from the beginning of a word.
 *
 * @returns offsets into the folded text, none overlapping.
 */
export function positions(folded: string, needle: string): number[] {
  const found: number[] = [];
  if (needle === '') return found;
  const word = isWord(needle);
  let from = folded.indexOf(needle);
  while (from !== -1) {
    const inside = word && isWord(lastCharacter(folded, from));
    if (!inside) found.push(from);
    from = folded.indexOf(needle, from + (inside ? 1 : needle.length));
  }
  return found;
}

function lastCharacter(text: string, end: number): string {
  const low = text.charCodeAt(end - 1);
  return text.slice(end - (low >= 0xdc00 && low <= 0xdfff ? 2 : 1), end);
}

/**
 * The places of several folded needles in a text, in order, overlapping ones joined.
 *
 * @param folded the text folded, where that is known.
 */
export function placesOf(text: string, needles: readonly string[], folded = fold(text)): Place[] {
  // Without white space folding only puts one character for one, unless the length tells otherwise.
  const alike = folded.length === text.length && !/\s/u.test(text);
  const { starts, ends } = alike ? { starts: null, ends: null } : foldWithOffsets(text);
  const all = needles.flatMap((needle) =>
    positions(folded, needle).map((from) => {
      const to = from + needle.length;
      return { start: starts?.[from] ?? from, end: ends?.[to - 1] ?? to };
    }),
  );
  const joined: { start: number; end: number }[] = [];
  for (const place of all.sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && place.start < last.end) last.end = Math.max(last.end, place.end);
    else joined.push({ ...place });
  }
  return joined;
}

const stands = (folded: string, { needle }: Term): boolean => positions(folded, needle).length > 0;

const fulfils = (folded: string, alternative: Alternative): boolean =>
  alternative.every((term) => stands(folded, term) !== term.negative);

/** The units in which the whole query stands as typed. */
export const literalHits = (units: readonly PreparedUnit[], query: Query): Hit[] =>
  hitsOf(units, (folded) => (positions(folded, query.literal).length > 0 ? [query.literal] : []));

/** The units that fulfil the query read as words: all of them, or those of one alternative. */
export const wordHits = (units: readonly PreparedUnit[], query: Query): Hit[] =>
  hitsOf(units, (folded) =>
    query.alternatives
      .filter((alternative) => fulfils(folded, alternative))
      .flatMap((alternative) =>
        alternative.filter(({ negative }) => !negative).map(({ needle }) => needle),
      ),
  );

function hitsOf(units: readonly PreparedUnit[], needles: (folded: string) => string[]): Hit[] {
  return units.flatMap((prepared) => {
    const found = needles(prepared.folded);
    return found.length > 0 ? [hitOf(prepared, found)] : [];
  });
}

/** A hit whose places are looked up when it is drawn: most of many hits are not, or later. */
function hitOf(prepared: PreparedUnit, needles: readonly string[]): Hit {
  let places: readonly Place[] | null = null;
  return {
    ...prepared,
    get places() {
      return (places ??= placesOf(prepared.unit.text, needles, prepared.folded));
    },
  };
}
