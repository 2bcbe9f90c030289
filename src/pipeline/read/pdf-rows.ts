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

/** A straight line that a page draws, level or upright. */
export interface PdfRule {
  readonly x: readonly [from: number, to: number];
  readonly y: readonly [from: number, to: number];
}

/** A page, or one column of it: what is printed there. */
export interface PdfSheet {
  readonly items: readonly PdfItem[];
  readonly rules: readonly PdfRule[];
}

/** Items on one base line. */
export interface PdfRow {
  readonly items: PdfItem[];
  readonly y: number;
  readonly size: number;
}

/** A stretch of a row without a wide gap. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export const isBlank = ({ text }: PdfItem): boolean => text.trim() === '';

/** The rows of a page from the top; a small raised item belongs to the row that it stands in. */
export function rowsOf(items: readonly PdfItem[]): PdfRow[] {
  const rows: PdfRow[] = [];
  for (const item of items.toSorted((a, b) => b.size - a.size || b.y - a.y)) {
    const row = rows.find(({ y, size }) => belongs(item, y, size));
    if (row) row.items.push(item);
    else rows.push({ items: [item], y: item.y, size: item.size });
  }
  return rows
    .filter((row) => row.items.some((item) => !isBlank(item)))
    .toSorted((a, b) => b.y - a.y);
}

function belongs(item: PdfItem, y: number, size: number): boolean {
  const above = item.y - y;
  const isSmall = item.size < size * 0.85;
  return isSmall ? above > -size * 0.25 && above < size * 0.6 : Math.abs(above) < size * 0.3;
}

/** A row cut where a gap is wider than `widest` times the letters' size. */
export function segmentsOf({ items, size }: PdfRow, widest: number): Segment[] {
  const segments: { from: number; to: number; text: string }[] = [];
  for (const item of items.filter((one) => !isBlank(one)).toSorted((a, b) => a.x - b.x)) {
    const last = segments.at(-1);
    if (last && item.x - last.to < size * widest) {
      last.to = Math.max(last.to, item.x + item.width);
      last.text = `${last.text} ${item.text}`;
    } else segments.push({ from: item.x, to: item.x + item.width, text: item.text });
  }
  return segments;
}

/** How far the printed words of rows reach, from left to right. */
export function extentOf(rows: readonly PdfRow[]): { readonly from: number; readonly to: number } {
  const items = rows.flatMap((row) => row.items.filter((item) => !isBlank(item)));
  return {
    from: items.reduce((least, { x }) => Math.min(least, x), Infinity),
    to: items.reduce((most, { x, width }) => Math.max(most, x + width), -Infinity),
  };
}
