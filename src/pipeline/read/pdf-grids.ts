import { isBlank, type PdfItem, type PdfRow, type PdfRule } from './pdf-rows.ts';

/** A table of a page: the rows of the page that it takes, and what stands in its cells. */
export interface Grid {
  readonly from: number;
  /** The first row of the page behind it. */
  readonly to: number;
  readonly cells: readonly (readonly (readonly PdfItem[])[])[];
}

/** Lines nearer than this are one. */
const near = 4;

const isLevel = ({ y }: PdfRule): boolean => y[1] - y[0] <= near;
const middle = ([from, to]: readonly [number, number]): number => (from + to) / 2;

/** Tables whose cells are fenced by lines on every side. */
export function ruledGrids(rows: readonly PdfRow[], rules: readonly PdfRule[]): Grid[] {
  return clustersOf(rules).flatMap((cluster) => {
    const edges = {
      x: distinct(cluster.filter((rule) => !isLevel(rule)).map(({ x }) => middle(x))),
      y: distinct(cluster.filter(isLevel).map(({ y }) => middle(y))).toReversed(),
    };
    const grid = edges.x.length > 2 && edges.y.length > 2 ? gridIn(rows, edges.x, edges.y) : null;
    return grid ? [grid] : [];
  });
}

/** Lines that lie beside or in each other from top to bottom: those of one table. */
function clustersOf(rules: readonly PdfRule[]): PdfRule[][] {
  const clusters: PdfRule[][] = [];
  let bottom = -Infinity;
  for (const rule of rules.toSorted((a, b) => b.y[1] - a.y[1])) {
    const last = clusters.at(-1);
    if (last && rule.y[1] >= bottom - near) last.push(rule);
    else {
      clusters.push([rule]);
      bottom = Infinity;
    }
    bottom = Math.min(bottom, rule.y[0]);
  }
  return clusters;
}

/** Places in ascending order, those that are nearly the same once. */
function distinct(values: readonly number[]): number[] {
  const result: number[] = [];
  for (const value of values.toSorted((a, b) => a - b)) {
    if (value - (result.at(-1) ?? -Infinity) > near) result.push(value);
  }
  return result;
}

function gridIn(
  rows: readonly PdfRow[],
  columns: readonly number[],
  lines: readonly number[],
): Grid | null {
  const top = lines[0] ?? 0;
  const bottom = lines.at(-1) ?? 0;
  const inside = rows.flatMap(({ y }, index) => (y < top && y > bottom - near ? [index] : []));
  const from = inside[0] ?? 0;
  const to = (inside.at(-1) ?? -1) + 1;
  const items = rows.slice(from, to).flatMap((row) => row.items.filter((item) => !isBlank(item)));
  const left = columns[0] ?? 0;
  const right = columns.at(-1) ?? 0;
  if (!items.every(({ x, width }) => x > left - near && x + width < right + near * 2)) return null;
  const cells = lines.slice(0, -1).map((line, index) => {
    const own = items.filter(({ y, size }) => {
      const at = y + size * 0.25;
      return at <= line && at > (lines[index + 1] ?? -Infinity);
    });
    return columns.slice(0, -1).map((column, nth) =>
      own.filter((item) => {
        const at = item.x + Math.min(item.width, item.size) / 2;
        return (nth === 0 || at >= column) && at < (columns[nth + 1] ?? Infinity);
      }),
    );
  });
  const filled = cells.filter((row) => row.some((cell) => cell.length > 0));
  const held = filled.flat(2).length;
  const isTable =
    filled.filter((row) => row.filter((cell) => cell.length > 0).length > 1).length > 1;
  return isTable && held === items.length ? { from, to, cells: filled } : null;
}
