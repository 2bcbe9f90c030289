import type { Grid } from './pdf-grids.ts';
import { noteRows, withRaisedLabel } from './pdf-notes.ts';
import {
  extentOf,
  rowsOf,
  type PdfItem,
  type PdfRow,
  type PdfRule,
  type PdfSheet,
} from './pdf-rows.ts';
import { firstProse, tablesOf } from './pdf-tables.ts';
import { fromTheRight, isRightToLeft } from './right-to-left.ts';

/** A piece of a line with one look. */
export interface PdfPiece {
  readonly text: string;
  readonly font: string;
  /** Smaller than the line and above its base: a note's mark. */
  readonly raised: boolean;
}

export interface PdfLine {
  readonly pieces: readonly PdfPiece[];
  /** More room above than between lines: a paragraph begins. */
  readonly startsBlock: boolean;
}

/** A table of a page: for each cell its lines' pieces. */
export interface PdfTable {
  readonly cells: readonly (readonly (readonly PdfPiece[])[])[];
  /** Its first row is bold throughout. */
  readonly header: boolean;
}

/** What each sheet holds from top to bottom, every line with its pieces in reading order. */
export function linesOf(sheets: readonly PdfSheet[]): (PdfLine | PdfTable)[][] {
  const rows = sheets.map(({ items }) => rowsOf(items));
  const leading = usualLeading(rows);
  const rightToLeft = isRightToLeft(sheets.flatMap(({ items }) => items));
  const notes = noteRows(rows);
  const edges = rows.map(leftEdge);
  const bodyAt = rows.map((page) => firstProse(page));
  const first = bodyAt.findIndex((at, index) => at < (rows[index]?.length ?? 0));
  return rows.map((page, nth) => {
    const from = nth > first ? 0 : (bodyAt[nth] ?? 0);
    const rules = sheets[nth]?.rules ?? [];
    const grids = rightToLeft ? tablesFromRight(page, rules, from) : tablesOf(page, rules, from);
    return page.flatMap((row, index): (PdfLine | PdfTable)[] => {
      const grid = grids.find(({ from: start, to }) => index >= start && index < to);
      if (grid) return grid.from === index ? [tableOf(grid, rightToLeft)] : [];
      const startsAt =
        startsBlock(page[index - 1], row, leading) ||
        (!rightToLeft && isIndented(row, page[index + 1], edges[nth] ?? 0));
      const pieces = piecesOf(row, rightToLeft);
      const own = notes.has(row) ? withRaisedLabel(pieces) : pieces;
      return [{ pieces: own, startsBlock: startsAt }];
    });
  });
}

/** The tables of a page as if it were turned round, so that the first column stands first. */
function tablesFromRight(
  rows: readonly PdfRow[],
  rules: readonly PdfRule[],
  firstRow: number,
): Grid[] {
  const back = new Map<PdfItem, PdfItem>();
  const turned = rows.map((row) => ({
    ...row,
    items: row.items.map((item) => {
      const image = { ...item, x: -(item.x + item.width) };
      back.set(image, item);
      return image;
    }),
  }));
  const images = rules.map(({ x, y }): PdfRule => ({ x: [-x[1], -x[0]], y }));
  return tablesOf(turned, images, firstRow).map((grid) => ({
    ...grid,
    cells: grid.cells.map((row) => row.map((cell) => cell.map((item) => back.get(item) ?? item))),
  }));
}

function tableOf({ cells }: Grid, rightToLeft: boolean): PdfTable {
  const pieces = cells.map((row) =>
    row.map((cell) =>
      rowsOf(cell).flatMap((line, index) => spaced(piecesOf(line, rightToLeft), index > 0)),
    ),
  );
  const header = pieces[0]?.every((cell) => cell.every(isBold)) ?? false;
  return { cells: pieces, header };
}

/** A cell's further lines, with a space before. */
const spaced = ([first, ...rest]: readonly PdfPiece[], isFurther: boolean): PdfPiece[] =>
  first ? [{ ...first, text: isFurther ? ` ${first.text}` : first.text }, ...rest] : [];

export const isBold = ({ font }: PdfPiece): boolean => /bold|black|heavy|semibold/iu.test(font);

/** The smallest distance between lines that occurs again and again: that inside a paragraph. */
function usualLeading(pages: readonly (readonly PdfRow[])[]): number {
  const counts = new Map<number, number>();
  for (const [row, next] of pages.flatMap((rows) =>
    rows.map((row, at) => [row, rows[at + 1]] as const),
  )) {
    const gap = next ? (row.y - next.y) / Math.max(row.size, 1) : 0;
    if (gap < 0.8 || gap > 4) continue;
    const rounded = Math.round(gap * 10) / 10;
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  const all = [...counts.values()].reduce((a, b) => a + b, 0);
  const usual = [...counts]
    .filter(([, count]) => count > 1 && count > all * 0.02)
    .map(([gap]) => gap);
  return Math.min(1.6, ...usual);
}

function startsBlock(before: PdfRow | undefined, row: PdfRow, leading: number): boolean {
  if (!before) return true;
  const gap = (before.y - row.y) / Math.max(before.size, row.size, 1);
  return gap > leading * 1.25 || Math.abs(before.size - row.size) > 1.5;
}

/** The leftmost place where rows of a sheet begin again and again. */
function leftEdge(rows: readonly PdfRow[]): number {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const start = Math.round(extentOf([row]).from);
    counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  const common = [...counts].filter(([, count]) => count > 1).map(([start]) => start);
  return common.reduce((least, start) => Math.min(least, start), Infinity);
}

/** An indented row above one at the edge: the first line of a paragraph. */
function isIndented(row: PdfRow, next: PdfRow | undefined, edge: number): boolean {
  if (!next) return false;
  const indent = extentOf([row]).from - edge;
  return (
    indent > row.size * 1.2 && indent < row.size * 6 && extentOf([next]).from - edge < row.size / 2
  );
}

function piecesOf({ items, y, size }: PdfRow, rightToLeft: boolean): PdfPiece[] {
  const ordered = rightToLeft ? fromTheRight(items) : items.toSorted((a, b) => a.x - b.x);
  const pieces: PdfPiece[] = [];
  for (const [index, item] of ordered.entries()) {
    const previous = ordered[index - 1];
    const raised = item.size < size * 0.85 && item.y > y + size * 0.1 && isMark(item.text);
    const space = previous && gapBetween(previous, item) > size * 0.15 ? ' ' : '';
    const before = pieces.at(-1);
    const isBlank = item.text.trim() === '';
    if (before && (isBlank || (before.font === item.font && before.raised === raised))) {
      pieces[pieces.length - 1] = { ...before, text: `${before.text}${space}${item.text}` };
    } else {
      if (before && space !== '')
        pieces[pieces.length - 1] = { ...before, text: `${before.text} ` };
      pieces.push({ text: item.text, font: item.font, raised });
    }
  }
  return pieces;
}

/** A year or a symbol's number may stand higher than its line, but is no mark. */
const isMark = (text: string): boolean => /^[\s\d*,†‡]+$/u.test(text) && !/\d{4}/u.test(text);

const gapBetween = (a: PdfItem, b: PdfItem): number =>
  a.x < b.x ? b.x - (a.x + a.width) : a.x - (b.x + b.width);
