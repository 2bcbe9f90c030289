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
  /** More room above than between lines, or a first line set in: a paragraph begins. */
  readonly startsBlock: boolean;
}

interface Row {
  readonly items: PdfItem[];
  y: number;
  size: number;
}

/** The lines of a page, from the top, each with its pieces in reading order. */
export function linesOf(items: readonly PdfItem[]): PdfLine[] {
  const rows = rowsOf(items.filter(({ text }) => text.trim() !== '' || text.length > 0));
  const lines = rows.filter(({ items: row }) => row.some(({ text }) => text.trim() !== ''));
  const leading = usualLeading(lines);
  return lines.map((row, index) => ({
    pieces: piecesOf(row),
    startsBlock: startsBlock(lines[index - 1], row, leading),
  }));
}

/** Items on one base line; a small raised item belongs to the line that it stands in. */
function rowsOf(items: readonly PdfItem[]): Row[] {
  const rows: Row[] = [];
  for (const item of items.toSorted((a, b) => b.size - a.size || b.y - a.y)) {
    const row = rows.find(({ y, size }) => belongs(item, y, size));
    if (row) row.items.push(item);
    else rows.push({ items: [item], y: item.y, size: item.size });
  }
  return rows.toSorted((a, b) => b.y - a.y);
}

function belongs(item: PdfItem, y: number, size: number): boolean {
  const above = item.y - y;
  const isSmall = item.size < size * 0.85;
  return isSmall ? above > -size * 0.25 && above < size * 0.6 : Math.abs(above) < size * 0.3;
}

/** The distance between lines that occurs most. */
function usualLeading(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  for (const [index, row] of rows.entries()) {
    const next = rows[index + 1];
    if (!next) continue;
    const gap = Math.round(row.y - next.y);
    counts.set(gap, (counts.get(gap) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]);
  return most?.[0] ?? 0;
}

function startsBlock(before: Row | undefined, row: Row, leading: number): boolean {
  if (!before) return true;
  const gap = before.y - row.y;
  const single = Math.min(leading, Math.max(before.size, row.size) * 1.6);
  return gap > Math.max(single * 1.3, row.size * 1.5) || Math.abs(before.size - row.size) > 1.5;
}

function piecesOf({ items, y, size }: Row): PdfPiece[] {
  const rightToLeft =
    items.filter((item) => item.rightToLeft).length * 2 >
    items.filter(({ text }) => text.trim() !== '').length;
  const sorted = items.toSorted((a, b) => (rightToLeft ? b.x - a.x : a.x - b.x));
  const pieces: PdfPiece[] = [];
  for (const [index, item] of sorted.entries()) {
    const previous = sorted[index - 1];
    const raised = item.size < size * 0.85 && item.y > y + size * 0.1 && isMark(item.text);
    const space = previous && gapBetween(previous, item) > size * 0.15 ? ' ' : '';
    const before = pieces.at(-1);
    if (before && before.font === item.font && before.raised === raised) {
      pieces[pieces.length - 1] = { ...before, text: `${before.text}${space}${item.text}` };
    } else {
      if (before && space !== '') pieces[pieces.length - 1] = { ...before, text: `${before.text} ` };
      pieces.push({ text: item.text, font: item.font, raised });
    }
  }
  return pieces;
}

const isMark = (text: string): boolean => /^[\s\d*,†‡]+$/u.test(text);

const gapBetween = (a: PdfItem, b: PdfItem): number =>
  a.x < b.x ? b.x - (a.x + a.width) : a.x - (b.x + b.width);
