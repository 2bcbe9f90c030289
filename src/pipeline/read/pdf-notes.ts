import type { PdfPiece } from './pdf-lines.ts';
import { isBlank, type PdfRow } from './pdf-rows.ts';

/** Notes are printed in letters that much smaller than the text. */
const noteSize = 0.93;
const label = /^(\d{1,3}|\*{1,3}|[†‡§])(?=[\s\p{L}“«"])/u;

/**
 * The rows that begin a note: in smaller letters than the text, with the number that the notes
 * before demand, whether that is raised or not.
 */
export function noteRows(sheets: readonly (readonly PdfRow[])[]): ReadonlySet<PdfRow> {
  const body = bodySize(sheets.flat());
  const found = new Set<PdfRow>();
  let last = 0;
  for (const rows of sheets) {
    for (const row of rows) {
      const sign = label.exec(wordsOf(row))?.[1];
      if (sign === undefined || row.size > body * noteSize) continue;
      const isNext = !/\d/u.test(sign) || Number(sign) === last + 1 || Number(sign) === 1;
      if (!isNext) continue;
      found.add(row);
      last = Number(sign) || last;
    }
  }
  return found;
}

const wordsOf = ({ items }: PdfRow): string =>
  items
    .toSorted((a, b) => a.x - b.x)
    .map(({ text }) => text)
    .join('')
    .trim();

/** The size that most letters have. */
function bodySize(rows: readonly PdfRow[]): number {
  const counts = new Map<number, number>();
  for (const item of rows.flatMap(({ items }) => items.filter((one) => !isBlank(one)))) {
    const size = Math.round(item.size * 10) / 10;
    counts.set(size, (counts.get(size) ?? 0) + item.text.length);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** The pieces of a note's first line, its number raised. */
export function withRaisedLabel([first, ...rest]: readonly PdfPiece[]): PdfPiece[] {
  const sign = label.exec(`${first?.text.trimStart() ?? ''} `)?.[1];
  if (!first || sign === undefined || first.raised) return first ? [first, ...rest] : [];
  const words = first.text.trimStart().slice(sign.length);
  const own = { ...first, text: sign, raised: true };
  return words === '' ? [own, ...rest] : [own, { ...first, text: words }, ...rest];
}
