import { mirrored } from './glyphs.ts';
import { isBlank, type PdfItem } from './pdf-rows.ts';

const isArabic = (text: string): boolean => /\p{Script=Arabic}/u.test(text);
const isLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text);
const isLeftToRight = ({ text }: PdfItem): boolean =>
  /[\p{Script=Latin}\p{Nd}]/u.test(text) && !isArabic(text);
const isNeutral = ({ text }: PdfItem): boolean => !/[\p{L}\p{Nd}]/u.test(text);

/** A line has fewer: looking for what lies in what would take too long. */
const mostItems = 500;

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
    ordered.push(...pointsLast(run.toReversed()));
    run = [];
  };
  const sorted = withClosed(withInner(items).toSorted(fromRight));
  for (const [index, item] of sorted.entries()) {
    const next = sorted[index + 1];
    const last = run.at(-1);
    const joins = isNeutral(item) && last && next && isSymbol(last, item, next);
    if (last && !joins && last.x - (item.x + item.width) > item.size * 0.15) close();
    if (isLeftToRight(item) || joins) run.push(item);
    else {
      close();
      ordered.push(item);
    }
  }
  close();
  const asSeen = ordered.map((item) => (isTurned(item) ? turned(item) : item));
  return pairsIn(ordered) > pairsIn(asSeen) ? ordered : asSeen;
}

/** How many pieces a symbol with a year in brackets may have. */
const longestSymbol = 6;

/** “S/RES/2431 (2018” and the bracket at its right, which ends the symbol, as one piece. */
function withClosed(sorted: readonly PdfItem[]): PdfItem[] {
  const whole: PdfItem[] = [];
  for (let index = 0; index < sorted.length; index++) {
    const item = sorted[index];
    if (!item) break;
    const pieces = symbolClosedBy(sorted, index);
    const first = pieces.at(-1);
    if (first) {
      const text = [item, ...pieces]
        .map((piece) => piece.text)
        .toReversed()
        .join('');
      whole.push({ ...first, width: item.x + item.width - first.x, text });
    } else whole.push(item);
    index += pieces.length;
  }
  return whole;
}

/** The pieces at the left of a bracket that are a symbol with its year, the bracket open; or none. */
function symbolClosedBy(sorted: readonly PdfItem[], index: number): readonly PdfItem[] {
  if (!/^\s*[)\]]\s*$/u.test(sorted[index]?.text ?? '')) return [];
  let words = '';
  for (let count = 1; count <= longestSymbol; count++) {
    const item = sorted[index + count];
    if (!item || isArabic(item.text) || /[)\]]/u.test(item.text)) return [];
    words = `${item.text}${words}`;
    if (/\p{Lu}\/[^()[\]]*[([][^()[\]]*$/u.test(words)) {
      return sorted.slice(index + 1, index + 1 + count);
    }
  }
  return [];
}

const isTurned = (item: PdfItem): boolean => isNeutral(item) || item.rightToLeft;

/** How many brackets are closed behind where they were opened: some files have them turned already. */
function pairsIn(items: readonly PdfItem[]): number {
  let open = 0;
  let pairs = 0;
  for (const char of items.map(({ text }) => text).join('')) {
    if (char === '(' || char === '[') open += 1;
    else if ((char === ')' || char === ']') && open > 0) {
      open -= 1;
      pairs += 1;
    }
  }
  return pairs;
}

/** From the right; of two at one place, as the letters of a ligature are, the wide one is first. */
const fromRight = (a: PdfItem, b: PdfItem): number =>
  Math.round(b.x * 2) - Math.round(a.x * 2) || b.width - a.width;

/**
 * What is printed into the gap of another item, put there: “72 317” with a stroke inside, “) (” with
 * a letter. Blanks that lie on other items, as beside ligatures, are none.
 */
function withInner(items: readonly PdfItem[]): PdfItem[] {
  if (items.length > mostItems) return [...items];
  const all = items.filter((item) => !isBlank(item) || !liesOn(item, items));
  const innerOf = new Map<PdfItem, PdfItem>();
  const taken = new Set<PdfItem>();
  for (const item of all.filter(({ text }) => hasGap(text))) {
    const inner = all.find((other) => !taken.has(other) && other !== item && isInside(other, item));
    if (!inner) continue;
    innerOf.set(item, inner);
    taken.add(inner);
  }
  return all.filter((item) => !taken.has(item)).map((item) => filled(item, innerOf.get(item)));
}

function filled(item: PdfItem, inner: PdfItem | undefined): PdfItem {
  if (!inner) return item;
  const [left = '', right = ''] = /^[)\]]\s?[(\[]$/u.test(item.text)
    ? [item.text.slice(-1), item.text.charAt(0)]
    : item.text.split(/(?<=\S)\s(?=\S)/u);
  return { ...item, text: `${left}${inner.text}${right}`, rightToLeft: false };
}

const liesOn = (blank: PdfItem, items: readonly PdfItem[]): boolean =>
  blank.width === 0 ||
  items.some(
    (item) =>
      !isBlank(item) && item.x < blank.x + 0.5 && item.x + item.width > blank.x + blank.width - 0.5,
  );

/** One gap, or brackets about nothing. */
const hasGap = (text: string): boolean =>
  (text.match(/\S\s\S/gu)?.length ?? 0) === 1 || /^[)\]][([]$/u.test(text);

/** True for a short item that lies between the words of another. */
const isInside = (inner: PdfItem, outer: PdfItem): boolean =>
  /^\S{1,2}$/u.test(inner.text) &&
  hasGap(outer.text) &&
  inner.x > outer.x + outer.size * 0.1 &&
  inner.x + inner.width < outer.x + outer.width - outer.size * 0.1;

/** A stroke or hyphen inside a symbol or between numbers, with no gap on either side. */
function isSymbol(right: PdfItem, middle: PdfItem, left: PdfItem): boolean {
  if (isLatin(right.text) && isLatin(left.text)) return true;
  const isNear = (a: PdfItem, b: PdfItem): boolean => a.x - (b.x + b.width) < a.size * 0.1;
  const isBetween = isLeftToRight(right) && isLeftToRight(left);
  return /^[-/.]$/u.test(middle.text) && isBetween && isNear(right, middle) && isNear(middle, left);
}

const turned = (item: PdfItem): PdfItem => ({ ...item, text: mirrored(item.text) });

/** “.A/85/14”, “،70/169”: the point that ends the sentence stands at the left of its last word. */
function pointsLast(run: readonly PdfItem[]): PdfItem[] {
  const [first, ...rest] = run;
  const [, points, words] =
    /^([.،؛:,]+)(.*[\p{Script=Latin}\p{Nd}].*)$/u.exec(first?.text ?? '') ?? [];
  if (!first || points === undefined || words === undefined || isArabic(first.text))
    return [...run];
  const last = rest.at(-1) ?? first;
  const behind = { ...last, x: last.x + last.width, width: 0, text: points };
  return rest.length === 0
    ? [{ ...first, text: `${words}${points}` }]
    : [{ ...first, text: words }, ...rest, behind];
}
