import { mirrored } from './glyphs.ts';
import type { PdfItem } from './pdf-rows.ts';

const isArabic = (text: string): boolean => /\p{Script=Arabic}/u.test(text);
const isLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text);
const isLeftToRight = ({ text }: PdfItem): boolean =>
  /[\p{Script=Latin}\p{Nd}]/u.test(text) && !isArabic(text);
const isNeutral = ({ text }: PdfItem): boolean => !/[\p{L}\p{Nd}]/u.test(text);

/** True where a page's words run from right to left. */
export function isRightToLeft(items: readonly PdfItem[]): boolean {
  const letters = items.map(({ text }) => text).join('');
  const arabic = letters.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  return arabic > (letters.match(/\p{L}/gu)?.length ?? 0) * 0.4;
}

/**
 * The items of a right-to-left line in reading order: from the right, but runs of Latin words and
 * symbols from the left, and brackets turned round again.
 */
export function fromTheRight(items: readonly PdfItem[]): PdfItem[] {
  const ordered: PdfItem[] = [];
  let run: PdfItem[] = [];
  const close = (): void => {
    ordered.push(...run.toReversed());
    run = [];
  };
  const sorted = items.toSorted((a, b) => b.x - a.x);
  for (const [index, item] of sorted.entries()) {
    const next = sorted[index + 1];
    const last = run.at(-1);
    const joins = isNeutral(item) && last && next && isSymbol(last, item, next);
    if (last && !joins && last.x - (item.x + item.width) > item.size * 0.15) close();
    if (isLeftToRight(item) || joins) run.push(item);
    else {
      close();
      ordered.push(isNeutral(item) || item.rightToLeft ? turned(item) : item);
    }
  }
  close();
  return ordered.map(pointLast);
}

/** A stroke or hyphen inside a symbol or between numbers, with no gap on either side. */
function isSymbol(right: PdfItem, middle: PdfItem, left: PdfItem): boolean {
  if (isLatin(right.text) && isLatin(left.text)) return true;
  const isNear = (a: PdfItem, b: PdfItem): boolean => a.x - (b.x + b.width) < a.size * 0.1;
  const isBetween = isLeftToRight(right) && isLeftToRight(left);
  return /^[-/.]$/u.test(middle.text) && isBetween && isNear(right, middle) && isNear(middle, left);
}

const turned = (item: PdfItem): PdfItem => ({ ...item, text: mirrored(item.text) });

/** “.A/85/14”: the point that ends the sentence stands at the left of its last word. */
function pointLast(item: PdfItem): PdfItem {
  const [, points, words] = /^([.،؛:,]+)(.*[\p{Script=Latin}\p{Nd}].*)$/u.exec(item.text) ?? [];
  if (points === undefined || words === undefined || isArabic(item.text)) return item;
  return { ...item, text: `${words}${points}` };
}
