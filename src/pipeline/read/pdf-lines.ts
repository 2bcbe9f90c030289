import { fromTheRight, isRightToLeft } from './right-to-left.ts';

/** A run of characters as a PDF page places it. */
export interface PdfItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly rightToLeft: boolean;
  readonly font: string;
}

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

interface Row {
  readonly items: PdfItem[];
  readonly y: number;
  readonly size: number;
}

/** The lines of each page, from the top, each with its pieces in reading order. */
export function linesOf(pages: readonly (readonly PdfItem[])[]): PdfLine[][] {
  const rows = pages.map(rowsOf);
  const leading = usualLeading(rows);
  const rightToLeft = isRightToLeft(pages.flat());
  return rows.map((page) =>
    page.map((row, index) => ({
      pieces: piecesOf(row, rightToLeft),
      startsBlock: startsBlock(page[index - 1], row, leading),
    })),
  );
}

/** Items on one base line; a small raised item belongs to the line that it stands in. */
function rowsOf(items: readonly PdfItem[]): Row[] {
  const rows: Row[] = [];
  for (const item of items.toSorted((a, b) => b.size - a.size || b.y - a.y)) {
    const row = rows.find(({ y, size }) => belongs(item, y, size));
    if (row) row.items.push(item);
    else rows.push({ items: [item], y: item.y, size: item.size });
  }
  return rows
    .filter((row) => row.items.some(({ text }) => text.trim() !== ''))
    .toSorted((a, b) => b.y - a.y);
}

function belongs(item: PdfItem, y: number, size: number): boolean {
  const above = item.y - y;
  const isSmall = item.size < size * 0.85;
  return isSmall ? above > -size * 0.25 && above < size * 0.6 : Math.abs(above) < size * 0.3;
}

/** The smallest distance between lines that occurs again and again: that inside a paragraph. */
function usualLeading(pages: readonly (readonly Row[])[]): number {
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

function startsBlock(before: Row | undefined, row: Row, leading: number): boolean {
  if (!before) return true;
  const gap = (before.y - row.y) / Math.max(before.size, row.size, 1);
  return gap > leading * 1.25 || Math.abs(before.size - row.size) > 1.5;
}

function piecesOf({ items, y, size }: Row, rightToLeft: boolean): PdfPiece[] {
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

const isMark = (text: string): boolean => /^[\s\d*,†‡]+$/u.test(text);

const gapBetween = (a: PdfItem, b: PdfItem): number =>
  a.x < b.x ? b.x - (a.x + a.width) : a.x - (b.x + b.width);
