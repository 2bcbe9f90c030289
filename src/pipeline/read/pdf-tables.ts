import { ruledGrids, type Grid } from './pdf-grids.ts';
import {
  extentOf,
  isBlank,
  segmentsOf,
  type PdfItem,
  type PdfRow,
  type PdfRule,
  type Segment,
} from './pdf-rows.ts';

/** How wide the blank between two cells is at least, in letters' sizes. */
const leastGap = 1.2;
const fewestRows = 3;

type Gap = readonly [from: number, to: number];

/** A row of the page as cells: for each column its segments' words. */
type Cells = readonly string[];

/**
 * The tables of a sheet: those fenced by lines, and those whose columns are set apart by blanks.
 * The latter need more than their look, since lists, votes and signatures have it too: lines above
 * and below, or a column of figures. Nothing above `firstRow` is a table: the masthead.
 */
export function tablesOf(
  rows: readonly PdfRow[],
  rules: readonly PdfRule[],
  firstRow: number,
): Grid[] {
  const grids = ruledGrids(rows, rules).filter(({ from }) => from >= firstRow);
  for (let index = firstRow; index < rows.length;) {
    const inside = grids.find(({ from, to }) => index >= from && index < to);
    const stop = grids.find(({ from }) => from >= index)?.from ?? rows.length;
    const grid = inside ? null : alignedGrid(rows, index, stop, rules);
    if (grid) grids.push(grid);
    index = (inside ?? grid)?.to ?? index + 1;
  }
  return grids.toSorted((a, b) => a.from - b.from);
}

/** The first row that is a line of prose, as wide as the page's text: the masthead ends before it. */
export function firstProse(rows: readonly PdfRow[]): number {
  const { from, to } = extentOf(rows);
  const index = rows.findIndex((row) => {
    const [only, ...more] = segmentsOf(row, leastGap);
    return only && more.length === 0 && only.to - only.from > (to - from) * 0.6;
  });
  return index === -1 ? rows.length : index;
}

function alignedGrid(
  rows: readonly PdfRow[],
  start: number,
  stop: number,
  rules: readonly PdfRule[],
): Grid | null {
  const first = rows[start];
  if (!first) return null;
  let gaps = gapsOf(segmentsOf(first, leastGap));
  let end = start + 1;
  for (; gaps.length > 0 && end < stop; end++) {
    const next = narrowed(gaps, rows[end], rows[end - 1]);
    if (!next) break;
    gaps = next;
  }
  while (end > start && isLeftOnly(rows[end - 1], gaps)) end -= 1;
  if (end - start < fewestRows) return null;
  const taken = rows.slice(start, end);
  const cells = tableRows(taken, gaps);
  const words = cells.map((row) => row.map((cell) => wordsOf(cell)));
  return isTable(words, taken, rules) ? { from: start, to: end, cells } : null;
}

const gapsOf = (segments: readonly Segment[]): Gap[] =>
  segments.slice(1).map((segment, index) => [segments[index]?.to ?? 0, segment.from]);

/** The gaps that a further row leaves, or null where it closes one or stands apart. */
function narrowed(
  gaps: readonly Gap[],
  row: PdfRow | undefined,
  before: PdfRow | undefined,
): Gap[] | null {
  if (!row || !before || before.y - row.y > row.size * 4) return null;
  const result: Gap[] = [];
  const segments = segmentsOf(row, leastGap * 0.7);
  for (const [from, to] of gaps) {
    const left = segments.filter((segment) => segment.from < from && segment.to > from);
    const right = segments.filter((segment) => segment.from < to && segment.to > to);
    const inside = segments.some((segment) => segment.from >= from && segment.to <= to);
    const start = left.reduce((most, segment) => Math.max(most, segment.to), from);
    const end = right.reduce((least, segment) => Math.min(least, segment.from), to);
    if (inside || end - start < row.size * leastGap * 0.7) return null;
    result.push([start, end]);
  }
  return result;
}

/** A row with words in the first column alone: the paragraph below the table may look so. */
function isLeftOnly(row: PdfRow | undefined, gaps: readonly Gap[]): boolean {
  const edge = gaps[0]?.[1] ?? Infinity;
  return row === undefined || row.items.every((item) => isBlank(item) || item.x < edge);
}

/** The page's rows as rows of the table: a row whose first cell is empty goes on with the one above. */
function tableRows(rows: readonly PdfRow[], gaps: readonly Gap[]): PdfItem[][][] {
  const result: PdfItem[][][] = [];
  const heights = rows.slice(1).map((row, at) => (rows[at]?.y ?? 0) - row.y);
  const tight = heights.reduce((least, height) => Math.min(least, height), Infinity) * 1.25;
  const isLoose = heights.some((height) => height > tight);
  for (const [index, row] of rows.entries()) {
    const cells = cellsOf(row, gaps);
    const last = result.at(-1);
    const isNear = (heights[index - 1] ?? Infinity) < tight;
    if (last && goesOn(cells, isNear, isLoose)) {
      for (const [nth, cell] of cells.entries()) last[nth]?.push(...cell);
    } else result.push(cells);
  }
  return result;
}

function cellsOf({ items }: PdfRow, gaps: readonly Gap[]): PdfItem[][] {
  const edges = gaps.map(([from, to]) => (from + to) / 2);
  const cells: PdfItem[][] = Array.from({ length: edges.length + 1 }, () => []);
  for (const item of items.filter((one) => !isBlank(one))) {
    cells[edges.filter((edge) => item.x + item.width / 2 > edge).length]?.push(item);
  }
  return cells;
}

/** Cells below an empty first one go on; else those of a row near the one above, where others are not. */
function goesOn(cells: readonly PdfItem[][], isNear: boolean, isLoose: boolean): boolean {
  const [first = [], ...others] = cells;
  if (first.length === 0) return true;
  const isAlone = others.every((cell) => cell.length === 0);
  return isNear && (isAlone || isLoose);
}

const wordsOf = (cell: readonly PdfItem[]): string =>
  cell
    .map(({ text }) => text)
    .join(' ')
    .trim();

const isFigure = (text: string): boolean => /^[\p{Nd}.,%\s$€()*/–—-]+$/u.test(text);
const isLabel = (text: string): boolean =>
  /^[(（]?[\p{L}\p{Nd}]{1,4}[.)）]?$|^[*†‡•–—-]$/u.test(text);

function isTable(
  rows: readonly Cells[],
  taken: readonly PdfRow[],
  rules: readonly PdfRule[],
): boolean {
  const columns = rows[0]?.length ?? 0;
  const full = rows.filter((row) => row.every((cell) => cell !== '')).length;
  const firsts = rows.map(([first = '']) => first);
  if (rows.length < fewestRows || full < fewestRows - 1) return false;
  const lines = rulesAcross(taken, rules);
  if (columns > 2) return lines > 1 || hasFigures(rows);
  // Two columns: lists have labels on the left, votes a word with a colon.
  if (firsts.every(isLabel) || firsts.some((first) => /[:：]$/u.test(first))) return false;
  return lines > 2 || (full > fewestRows && hasFigures(rows));
}

/** A column behind the first has figures in most rows below its head. */
function hasFigures([, ...rows]: readonly Cells[]): boolean {
  const columns = rows[0]?.length ?? 0;
  return Array.from({ length: columns - 1 }, (_, nth) => nth + 1).some(
    (column) => rows.filter((row) => isFigure(row[column] ?? '')).length > rows.length * 0.7,
  );
}

/**
 * How many level lines run across most of the rows' width, at them or between them; a line may be
 * drawn cell by cell.
 */
function rulesAcross(rows: readonly PdfRow[], rules: readonly PdfRule[]): number {
  const { from, to } = extentOf(rows);
  const [top, bottom] = [rows[0], rows.at(-1)];
  if (!top || !bottom) return 0;
  const widths = new Map<number, number>();
  for (const { x, y } of rules) {
    const isNear = y[0] < top.y + top.size * 2.5 && y[1] > bottom.y - bottom.size * 2;
    if (!isNear || y[1] - y[0] > bottom.size / 2) continue;
    const height = Math.round(y[0] / 3);
    const width = Math.max(0, Math.min(x[1], to) - Math.max(x[0], from));
    widths.set(height, (widths.get(height) ?? 0) + width);
  }
  return [...widths.values()].filter((width) => width > (to - from) * 0.6).length;
}
