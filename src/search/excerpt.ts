/** The part of a paragraph that shows the words found in enough context. */
import type { Place } from './match.ts';

export interface Excerpt {
  /** True where words of the paragraph are left out before it. */
  readonly cut: boolean;
  readonly pieces: readonly { readonly text: string; readonly marked: boolean }[];
}

const before = 40;
const after = 64;
const whole = 150;
const most = 3;

/** Up to three stretches around the places, joined where they meet; a short text stays whole. */
export function excerpts(text: string, places: readonly Place[]): Excerpt[] {
  if (text.length <= whole) return [{ cut: false, pieces: pieces(text, places, 0, text.length) }];
  const windows: { start: number; end: number }[] = [];
  for (const { start, end } of places.length > 0 ? places : [{ start: 0, end: 0 }]) {
    const from = clauseStart(text, start);
    const to = boundary(text, Math.min(text.length, end + after));
    const last = windows.at(-1);
    if (last && from <= last.end) last.end = Math.max(last.end, to);
    else if (windows.length < most) windows.push({ start: from, end: to });
  }
  const shown = windows.map(({ start, end }) => ({
    cut: start > 0,
    pieces: pieces(text, places, start, end),
  }));
  const end = windows.at(-1)?.end ?? 0;
  return end < text.length ? [...shown, { cut: true, pieces: [] }] : shown;
}

/** Where the clause begins in which a place stands, or a little before the place if it is long. */
function clauseStart(text: string, start: number): number {
  const earliest = Math.max(0, start - before);
  const comma = text
    .slice(Math.max(0, earliest - before), earliest)
    .search(/[，；：。][^，；：。]*$/u);
  if (comma === -1 || earliest === 0) return boundary(text, earliest);
  return Math.max(0, earliest - before) + comma + 1;
}

/** Not between the halves of a character outside the basic plane, nor inside a Latin word. */
function boundary(text: string, at: number): number {
  const joins = /^(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|[\p{Script=Latin}\p{N}]{2})$/u;
  let moved = at;
  while (moved > 0 && moved < text.length && joins.test(text.slice(moved - 1, moved + 1))) moved--;
  return moved;
}

function pieces(
  text: string,
  places: readonly Place[],
  from: number,
  to: number,
): Excerpt['pieces'] {
  const found: { text: string; marked: boolean }[] = [];
  let at = from;
  for (const { start, end } of places.filter((place) => place.end > from && place.start < to)) {
    found.push({ text: text.slice(at, Math.max(at, start)), marked: false });
    found.push({ text: text.slice(Math.max(at, start), Math.min(end, to)), marked: true });
    at = Math.min(end, to);
  }
  return [...found, { text: text.slice(at, to), marked: false }].filter(
    (piece) => piece.text !== '',
  );
}
