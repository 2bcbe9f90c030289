import { extentOf, rowsOf, segmentsOf, type PdfRow, type PdfSheet } from './pdf-rows.ts';
import { isRightToLeft } from './right-to-left.ts';

/** How wide the blank between two columns is at least, in letters' sizes. */
const leastGutter = 0.8;
/** How many full lines each column of a page has at least, where no other page has columns. */
const fewestLines = 8;
const fewestBeside = 2;

interface Gutter {
  readonly x: number;
  /** The widths of the columns. */
  readonly left: number;
  readonly right: number;
}

/** Rows that follow each other and do, or do not, leave the gutter free. */
interface Band {
  readonly free: boolean;
  readonly rows: PdfRow[];
}

/**
 * Pages printed in two columns as a sheet for each column, in reading order, with what stands over
 * both of them in its place. Only pages of two columns of prose are cut: a gutter that many full
 * lines on both sides leave free. Pages without one come out as they are.
 */
export function splitColumns(pages: readonly PdfSheet[]): PdfSheet[] {
  const rows = pages.map(({ items }) => rowsOf(items));
  const found = rows.map(gutterOf);
  const known = found.filter((gutter) => gutter !== null);
  if (known.length === 0) return [...pages];
  const rightToLeft = isRightToLeft(pages.flatMap(({ items }) => items));
  return pages.flatMap((page, index) => {
    const gutter = found[index] ?? known[0];
    return gutter ? cutAt(page, rows[index] ?? [], gutter, rightToLeft) : [page];
  });
}

/** The gutter near the middle of a page that the most full lines on both sides leave free. */
function gutterOf(rows: readonly PdfRow[]): Gutter | null {
  const { from, to } = extentOf(rows);
  const width = to - from;
  let best: Gutter | null = null;
  let most = fewestLines - 1;
  if (rows.length < fewestLines) return null;
  const lines = rows.map((row) => ({ row, segments: segmentsOf(row, leastGutter) }));
  for (let x = from + width * 0.42; x < from + width * 0.58; x += 2) {
    const gutter = { x, left: x - from, right: to - x };
    const free = lines.filter(({ row }) => leavesFree(row, x));
    const [left, right] = [false, true].map(
      (isRight) =>
        free.filter(({ segments }) => segments.some((segment) => isFull(segment, gutter, isRight)))
          .length,
    );
    const fewer = Math.min(left ?? 0, right ?? 0);
    if (fewer > most && fewer * 2 > rows.length * 0.5) [best, most] = [gutter, fewer];
  }
  return best;
}

const isFull = (
  { from, to }: { readonly from: number; readonly to: number },
  { x, left, right }: Gutter,
  isRight: boolean,
): boolean => from > x === isRight && to - from > (isRight ? right : left) * 0.72;

/** True where a row has nothing within the gutter. */
const leavesFree = (row: PdfRow, x: number): boolean =>
  segmentsOf(row, leastGutter).every(({ from, to }) => to <= x || from >= x);

function cutAt(
  page: PdfSheet,
  rows: readonly PdfRow[],
  { x }: Gutter,
  rightToLeft: boolean,
): PdfSheet[] {
  return bandsOf(rows, x).flatMap(({ free, rows: own }) => {
    const items = own.flatMap((row) => row.items);
    const sides = [items.filter((item) => item.x < x), items.filter((item) => item.x >= x)];
    const [left = [], right = []] = sides;
    const isSplit =
      free && rowsOf(left).length >= fewestBeside && rowsOf(right).length >= fewestBeside;
    if (!isSplit) return [{ items, rules: page.rules }];
    const ordered = rightToLeft ? [right, left] : [left, right];
    return ordered.map((column) => ({ items: column, rules: page.rules }));
  });
}

/** A page's rows in bands; its first and last row count as across where they stand apart. */
function bandsOf(rows: readonly PdfRow[], x: number): Band[] {
  const bands: Band[] = [];
  for (const [index, row] of rows.entries()) {
    const isEdge = standsApart(row, rows[index - 1], rows[index + 1]);
    const free = leavesFree(row, x) && !isEdge;
    const last = bands.at(-1);
    if (last?.free === free) last.rows.push(row);
    else bands.push({ free, rows: [row] });
  }
  return bands;
}

/** The running head or foot of a page: its outermost row, with room between it and the rest. */
function standsApart(row: PdfRow, before: PdfRow | undefined, after: PdfRow | undefined): boolean {
  if (before && after) return false;
  const gap = before ? before.y - row.y : row.y - (after?.y ?? -Infinity);
  return gap > row.size * 1.9;
}
