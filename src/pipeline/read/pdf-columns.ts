import {
  extentOf,
  isBlank,
  rowsOf,
  segmentsOf,
  type PdfItem,
  type PdfRow,
  type PdfRule,
  type PdfSheet,
  type Segment,
} from './pdf-rows.ts';
import { isRightToLeft } from './right-to-left.ts';

/** How wide the blank between two columns is at least, in letters' sizes. */
const leastGutter = 0.8;
/** What each column has at least: lines, and lines as wide as the column. */
const fewestLines = 5;
const fewestFull = 2;
const fewestBeside = 2;

/** Rows that follow each other and do, or do not, leave the gutter free. */
interface Band {
  readonly free: boolean;
  readonly rows: PdfRow[];
}

/**
 * Pages printed in two columns as a sheet for each column, in reading order, with what stands over
 * or under both of them in its place. Only pages of two columns of prose are cut: a gutter in the
 * middle that many lines leave free, with full lines on both sides and no rule across it. Pages
 * without one come out as they are.
 */
export function splitColumns(pages: readonly PdfSheet[]): PdfSheet[] {
  const rows = pages.map(({ items }) => rowsOf(items));
  const found = rows.map((own, index) => gutterOf(own, pages[index]?.rules ?? []));
  const known = found.find((gutter) => gutter !== null) ?? null;
  if (known === null) return [...pages];
  const rightToLeft = isRightToLeft(pages.flatMap(({ items }) => items));
  return pages.flatMap((page, index) =>
    cutAt(page, rows[index] ?? [], found[index] ?? known, rightToLeft),
  );
}

/** The place near the middle of a page that the most lines on both sides leave free, or null. */
function gutterOf(rows: readonly PdfRow[], rules: readonly PdfRule[]): number | null {
  if (rows.length < fewestLines) return null;
  const { from, to } = extentOf(rows);
  const width = to - from;
  const lines = rows.map((row) => segmentsOf(row, leastGutter));
  let best: number[] = [];
  let most = fewestLines;
  for (let x = from + width * 0.42; x < from + width * 0.58; x += 2) {
    const isFree = (segments: readonly Segment[]): boolean =>
      segments.every((segment) => segment.to <= x || segment.from >= x);
    const band = longestRun(lines, isFree);
    const left = band.flat().filter((segment) => segment.to <= x);
    const right = band.flat().filter((segment) => segment.from >= x);
    const isProse = hasFull(left, x - from) && hasFull(right, to - x);
    const fewer = Math.min(rowsWith(band, left), rowsWith(band, right));
    if (!isProse || fewer < most || isCrossed(rules, x, rows)) continue;
    if (fewer > most) best = [];
    most = fewer;
    best.push(x);
  }
  return best[Math.floor(best.length / 2)] ?? null;
}

function longestRun<T>(all: readonly T[], fits: (one: T) => boolean): T[] {
  let longest: T[] = [];
  let current: T[] = [];
  for (const one of all) {
    if (fits(one)) current.push(one);
    else current = [];
    if (current.length > longest.length) longest = current;
  }
  return longest;
}

const rowsWith = (band: readonly (readonly Segment[])[], side: readonly Segment[]): number => {
  const own = new Set(side);
  return band.filter((segments) => segments.some((segment) => own.has(segment))).length;
};

const hasFull = (side: readonly Segment[], width: number): boolean =>
  side.filter(({ from, to }) => to - from > width * 0.72).length >= fewestFull;

/** True where a level line crosses the gutter between rows: a table's. */
function isCrossed(rules: readonly PdfRule[], x: number, rows: readonly PdfRow[]): boolean {
  const top = rows[0]?.y ?? 0;
  const bottom = rows.at(-1)?.y ?? 0;
  const across = rules.filter(
    (rule) => rule.x[0] < x - 20 && rule.x[1] > x + 20 && rule.y[0] < top && rule.y[1] > bottom,
  );
  return across.length > 2;
}

function cutAt(
  page: PdfSheet,
  rows: readonly PdfRow[],
  x: number,
  rightToLeft: boolean,
): PdfSheet[] {
  return bandsOf(rows, x).flatMap(({ free, rows: own }) => {
    const whole: PdfSheet = { items: own.flatMap(({ items }) => items), rules: page.rules };
    if (!free) return [whole];
    const left = rowsOf(whole.items.filter((item) => item.x < x));
    const right = rowsOf(whole.items.filter((item) => item.x >= x));
    if (left.length < fewestBeside || right.length < fewestBeside) return [whole];
    const below = belowBoth(left, right);
    const columns = [left.slice(0, left.length - below), right];
    const ordered = rightToLeft ? columns.toReversed() : columns;
    return [...ordered, left.slice(left.length - below)]
      .filter((part) => part.length > 0)
      .map((part) => ({ items: itemsOf(part), rules: page.rules }));
  });
}

const itemsOf = (rows: readonly PdfRow[]): PdfItem[] => rows.flatMap(({ items }) => items);

/**
 * How many of the last rows on the left stand under both columns: those behind a gap, wider than
 * any in the column, that lies where the right column ends.
 */
function belowBoth(left: readonly PdfRow[], right: readonly PdfRow[]): number {
  const end = right.at(-1)?.y ?? -Infinity;
  const first = left.findIndex(({ y }) => y < end - 1);
  const before = left[first - 1];
  const under = left[first];
  if (!before || !under) return 0;
  const gaps = left.slice(1, first).map(({ y }, index) => (left[index]?.y ?? y) - y);
  const widest = gaps.reduce((most, gap) => Math.max(most, gap), under.size * 1.5);
  return before.y - under.y > widest * 1.3 ? left.length - first : 0;
}

/** A page's rows in bands; its first and last row count as across where they stand apart. */
function bandsOf(rows: readonly PdfRow[], x: number): Band[] {
  const bands: Band[] = [];
  for (const [index, row] of rows.entries()) {
    const isEdge = standsApart(row, rows[index - 1], rows[index + 1]);
    const segments = segmentsOf(row, leastGutter);
    const isFree = segments.every(({ from, to }) => to <= x || from >= x);
    const free = isFree && !isEdge && !isCentred(row, segments, x);
    const last = bands.at(-1);
    if (last?.free === free) last.rows.push(row);
    else bands.push({ free, rows: [row] });
  }
  return bands;
}

/** A short heading in the middle of the page, a part's letter for one. */
function isCentred({ size }: PdfRow, [only, ...more]: readonly Segment[], x: number): boolean {
  return more.length === 0 && Math.abs(((only?.from ?? 0) + (only?.to ?? 0)) / 2 - x) < size * 1.5;
}

/** The running head or foot of a page: its outermost row, with room between it and the rest. */
function standsApart(row: PdfRow, before: PdfRow | undefined, after: PdfRow | undefined): boolean {
  if ((before && after) || row.items.every(isBlank)) return false;
  const gap = before ? before.y - row.y : row.y - (after?.y ?? -Infinity);
  return gap > row.size * 1.9;
}
