import { asciiDigits } from '../../../document/digits.ts';
import { lastNotAbove, type Range, type SourceText } from '../../read/source-text.ts';
import type { Language } from '../languages/language.ts';
import { lostMarks, marksUnderLine } from './lost-marks.ts';
import type { FoundMark, NamedNote } from './marks.ts';
import { beforeNumber, fencedMark, noteStart, type Fence } from './start.ts';

export interface Candidate extends FoundMark {
  /** Behind a point, or straight behind a letter: hardly anything else than a mark. */
  readonly isStrong: boolean;
  readonly isAfterYear: boolean;
  /** “the experts 2 and”, “the measures 1.”: behind a word, and the clause ends or another begins. */
  readonly isSetOff: boolean;
  /** It may as well be a number of the text: taken only where its note finds no other mark. */
  readonly isDoubtful: boolean;
}

const digits =
  /(?<=([\p{L}\p{N}.,;:،؛，；。、”"’'»)\]》]) {0,2})(?<![\p{Nd}/-]|\p{Nd}\.|(?<!\p{Nd})\p{Nd}{1,2},|(?<!\p{L})\p{L}\.|Add\.|Corr\.|Rev\.)(\p{Nd}{1,3})\/?(?![\p{Nd}/-]|[.,]\p{Nd})(?=[\s.,;:)”"’»،؛，；。、\p{Script=Han}]|$)/gmu;
/** “19943”: the year 1994, and the mark of note 3. */
const behindYear = /(?<=(?<!\p{Nd})(?:19|20)\d{2})(\d{1,2})(?!\p{Nd})/gu;
const cluster =
  /(?:(?<=[\p{L}”"’»)\]》])|(?<=[\p{L},;.，；。、] )|(?<=[，；。、,;]))\p{Nd}{1,2}(?:[,،、，] ?\p{Nd}{1,2})+(?=[\s,;.،؛，；。\p{Script=Han}\p{Script=Arabic}]|$)/gmu;
const stars =
  /(?:(?<=[\p{L}\p{N}.,;:”"’»)\]》] ?)|^)(?:(?<!\*)\*{1,3}(?!\*)|[†‡§])(?=[\s,;.:)\]，；。：、）］،؛]|$)/gmu;

/**
 * Footnote marks that were raised on paper and are plain numbers in the file: “2003, 1 as”,
 * “Summit;4”, “Action1 and”. They come in the order of their notes; a number that no note asks for
 * stays a number.
 */
export function plainMarks(
  source: SourceText,
  language: Language,
  notes: readonly NamedNote[],
  raised: readonly FoundMark[],
): FoundMark[] {
  if (notes.length === 0) return [];
  const isFree = outside([...notes.flatMap(({ label, words }) => [label, ...words]), ...raised]);
  const numbered = notes.filter(({ sign }) => /^\d/u.test(sign));
  const signs = new Set(numbered.map(({ sign }) => sign));
  const candidates = candidatesIn(source, language, signs).filter(isFree);
  const fenced = fencedMarks(source, notes).filter(outside(notes.map(({ label }) => label)));
  const found = new Set(fenced.map(({ sign }) => sign));
  const left = numbered.filter(({ sign }) => !found.has(sign));
  const assigned = assign(
    left,
    candidates.filter(({ isDoubtful }) => !isDoubtful),
  );
  const placed = [...assigned, ...lostMarks(source.text, language, left, assigned, isFree)];
  placed.push(...doubtful(left, placed, candidates));
  const under = marksUnderLine(source.text, placed, isFree);
  return [...fenced, ...placed, ...under, ...starMarks(source, notes).filter(isFree)];
}

/** Tells whether a mark lies outside all ranges. */
export function outside(ranges: readonly Range[]): (mark: Range) => boolean {
  const sorted = ranges.toSorted((a, b) => a.start - b.start);
  const starts = sorted.map(({ start }) => start);
  return ({ start }) => (sorted[lastNotAbove(starts, start)]?.end ?? -1) <= start;
}

/** “[1]” in the text, where the notes begin with “[1]” as well, and so with other brackets. */
export function fencedMarks({ text }: SourceText, notes: readonly NamedNote[]): FoundMark[] {
  const byFence = Map.groupBy(notes, ({ label }) => fenceOf(text, label));
  return [...byFence].flatMap(([fence, own]) => {
    if (fence === 'none') return [];
    const signs = new Set(own.map(({ sign }) => sign));
    return [...text.matchAll(fencedMark[fence])].flatMap(
      ({ index, 0: printed, 1: number = '' }) => {
        const sign = asciiDigits(number);
        return signs.has(sign) ? [{ sign, start: index, end: index + printed.length }] : [];
      },
    );
  });
}

const fenceOf = (text: string, { start, end }: Range): Fence =>
  noteStart(`${text.slice(start, end)} x`)?.fence ?? 'none';

function starMarks({ text }: SourceText, notes: readonly NamedNote[]): FoundMark[] {
  const signs = new Set(notes.map(({ sign }) => sign));
  return [...text.matchAll(stars)].flatMap(({ index, 0: sign }) =>
    signs.has(sign) ? [{ sign, start: index, end: index + sign.length }] : [],
  );
}

export function candidatesIn(
  { text }: SourceText,
  language: Language,
  signs: ReadonlySet<string>,
): Candidate[] {
  const years = [behindYear, beforeNumber].flatMap((pattern) => inNumbers(text, pattern, signs));
  const plain = [...text.matchAll(digits)].flatMap(({ index, 0: printed, 2: number = '' }) => {
    const sign = asciiDigits(number);
    if (!signs.has(sign)) return [];
    const end = index + printed.length;
    const printedBefore = text.slice(Math.max(0, index - 40), index);
    const before = printedBefore.replace(/ {2}$/u, ' ');
    const after = text.slice(end, end + 24);
    const isAfterYear = /\d{4} $/u.test(before);
    const isStrong =
      // Two spaces stay where a raised number was.
      (printedBefore !== before && after.startsWith(' ')) ||
      /[\p{L}”"’»)\]》.,;:،؛，；。、]$/u.test(before) ||
      /[,;.:،؛，；。”"’»)\]] $/u.test(before);
    const isSetOff = /\p{Ll} $/u.test(before) && endsClause(language, after);
    const isNumber = isStrong ? isQuantity(language, after) : !isWeak(language, before, after);
    if (isListed(before) || (isNumber && !isLastWord(before, after))) return [];
    return [{ sign, start: index, end, isStrong, isAfterYear, isSetOff, isDoubtful: isNumber }];
  });
  return [...plain, ...years, ...clusters(text, language, signs)].toSorted(
    (a, b) => a.start - b.start,
  );
}

/** Marks that are set to a number without a gap. */
const inNumbers = (text: string, pattern: RegExp, signs: ReadonlySet<string>): Candidate[] =>
  [...text.matchAll(pattern)].flatMap(({ index, 1: sign = '' }) => {
    const look = { isStrong: false, isAfterYear: false, isSetOff: false, isDoubtful: false };
    return signs.has(sign) ? [{ sign, start: index, end: index + sign.length, ...look }] : [];
  });

/** “the Convention2, 3 and”: several marks straight behind a word. */
function clusters(text: string, language: Language, signs: ReadonlySet<string>): Candidate[] {
  const found: Candidate[] = [];
  for (const { index, 0: all } of text.matchAll(cluster)) {
    const numbers = [...all.matchAll(/\p{Nd}+/gu)];
    if (!numbers.every(([number]) => signs.has(asciiDigits(number)))) continue;
    const values = numbers.map(([number]) => Number(asciiDigits(number)));
    const isSeries = values.every((value, at) => value === (values[0] ?? 0) + at);
    const before = text.slice(Math.max(0, index - 40), index);
    const isGlued = /\p{L}$/u.test(before);
    if (!isSeries && !isGlued) continue;
    // “items 4 and 5”, “1,2 million”: numbers of the text have a space before.
    if (!isGlued && language.beforeReference.test(before.trimEnd())) continue;
    const end = index + all.length;
    if (!isGlued && isQuantity(language, text.slice(end, end + 24))) continue;
    for (const { index: at, 0: number } of numbers) {
      const start = index + at;
      const end = start + number.length;
      found.push({
        sign: asciiDigits(number),
        start,
        end,
        isStrong: true,
        isAfterYear: false,
        isSetOff: false,
        isDoubtful: false,
      });
    }
  }
  return found;
}

/** “of 3, 11 and 22 March”: a number behind a small number and a comma. */
const isListed = (before: string): boolean => /(?<!\d)\d{1,2}, $/u.test(before);

/** “the present resolution 4.”: a number behind the last word of a paragraph. */
const isLastWord = (before: string, after: string): boolean =>
  /\p{Ll} $/u.test(before) && /^[.;,]$/mu.test(after.split('\n')[0] ?? '');

const endsClause = (language: Language, after: string): boolean =>
  /^[.;,](?=\n|$)/u.test(after) || language.listJoint.test(/^\s(\S+)/u.exec(after)?.[1] ?? '');

/** In Chinese no gap tells a number of the text from a mark: “7月2日”. */
const isQuantity = (language: Language, after: string): boolean =>
  /^[\s\p{Script=Han}]/u.test(after) && language.afterNumber.test(after);

function isWeak(language: Language, before: string, after: string): boolean {
  if (!/[\p{L}\p{N}] $/u.test(before) || language.beforeReference.test(before.trimEnd()))
    return false;
  return /\d{4} $/u.test(before) || !language.afterNumber.test(after);
}

/** First marks come in the order of the notes; a strong candidate behind them repeats its mark. */
function assign(notes: readonly NamedNote[], candidates: readonly Candidate[]): FoundMark[] {
  const first = new Map<string, number>();
  const marks: FoundMark[] = [];
  const bySign = Map.groupBy(candidates, ({ sign }) => sign);
  let cursor = 0;
  for (const { sign } of notes.toSorted((a, b) => Number(a.sign) - Number(b.sign))) {
    if (first.has(sign)) continue;
    const own = bySign.get(sign) ?? [];
    const found = own.find(({ start }) => start >= cursor) ?? own.find(({ isStrong }) => isStrong);
    if (!found) continue;
    cursor = Math.max(cursor, found.end);
    first.set(sign, found.start);
    marks.push(found);
  }
  const again = candidates.filter(
    ({ sign, start, isStrong, isAfterYear, isSetOff, isDoubtful }) =>
      (isStrong || isAfterYear || isSetOff) && !isDoubtful && start > (first.get(sign) ?? Infinity),
  );
  return [...marks, ...again];
}

/** Notes that nothing else is a mark of: a number that may as well be the text's, in their order. */
function doubtful(
  notes: readonly NamedNote[],
  placed: readonly FoundMark[],
  candidates: readonly Candidate[],
): FoundMark[] {
  const placeOf = new Map(placed.toReversed().map(({ sign, start }) => [Number(sign), start]));
  const numbers = [...new Set(notes.map(({ sign }) => Number(sign)))].toSorted((a, b) => a - b);
  const bySign = Map.groupBy(candidates, ({ sign }) => Number(sign));
  let cursor = 0;
  return numbers.flatMap((number) => {
    const at = placeOf.get(number);
    cursor = Math.max(cursor, at ?? 0);
    if (at !== undefined) return [];
    const own = bySign.get(number)?.find(({ start }) => start >= cursor);
    if (!own) return [];
    cursor = own.end;
    return [own];
  });
}
