import { asciiDigits } from '../../../document/digits.ts';
import type { Language } from '../languages/language.ts';
import type { FoundMark, NamedNote } from './marks.ts';
import { onOwnLine } from './start.ts';

/** “Action 212.”: the mark 2 behind the number 21. */
const behindNumber = /(?<=\p{L} (\d{1,3}))(\d)(?=[.,;:)]?(?:\s|$))/gmu;
/** “in 2001.4”: behind a year and its point. */
const behindPoint = /(?<=(?<!\p{Nd})(?:19|20)\d{2}[.,;])(\d{1,2})(?=\s|$)/gmu;
/** “the Organization23”, “the report,23”: the marks 2 and 3. */
const run = /(?<=[\p{Ll}\p{Script=Han}\p{Script=Arabic}”"’»)\]》][,;.，；。،؛]?)\d{2}(?!\p{Nd})/gu;

/**
 * Marks of notes that found none: what can only be read as one where it stands, between the marks of
 * the notes before and after, and nothing else there can.
 */
export function lostMarks(
  text: string,
  language: Language,
  notes: readonly NamedNote[],
  assigned: readonly FoundMark[],
  isFree: (mark: FoundMark) => boolean,
): FoundMark[] {
  const signs = new Set(notes.map(({ sign }) => sign));
  const kinds = [
    numbersWithMark(text, language),
    found(text, behindPoint),
    found(text, onOwnLine),
  ].map((kind) => kind.filter((mark) => signs.has(mark.sign) && isFree(mark)));
  const placed = [...assigned];
  placed.push(...runs(text, notes, placed).filter(isFree));
  for (const kind of kinds) placed.push(...between(signs, placed, kind));
  return placed.slice(assigned.length);
}

const found = (text: string, pattern: RegExp): FoundMark[] =>
  [...text.matchAll(pattern)].map(({ index, 1: sign = '' }) => ({
    sign,
    start: index,
    end: index + sign.length,
  }));

/** Numbers that are no year, no day and no paragraph's, with a digit more than they have. */
function numbersWithMark(text: string, language: Language): FoundMark[] {
  return [...text.matchAll(behindNumber)].flatMap(({ index, 1: number = '', 2: sign = '' }) => {
    const before = text.slice(Math.max(0, index - 40), index - number.length).trimEnd();
    const end = index + 1;
    if (/^(?:19|20)\d$/u.test(number) || language.beforeReference.test(before)) return [];
    if (language.afterNumber.test(text.slice(end, end + 24))) return [];
    return [{ sign, start: index, end }];
  });
}

/** Where two notes that follow each other both lack their marks, the one run of their numbers. */
function runs(
  text: string,
  notes: readonly NamedNote[],
  placed: readonly FoundMark[],
): FoundMark[] {
  const placeOf = placesOf(placed);
  const signs = new Set(notes.map(({ sign }) => sign));
  const all = [...text.matchAll(run)];
  return [...signs].flatMap((sign) => {
    const first = Number(sign);
    const second = String(first + 1);
    if (first > 8 || placeOf.has(first) || placeOf.has(first + 1) || !signs.has(second)) return [];
    const from = placeOf.get(first - 1) ?? 0;
    const to = placeOf.get(first + 2) ?? Infinity;
    const own = all.filter(
      ({ index, 0: digits }) => digits === `${sign}${second}` && index > from && index < to,
    );
    const [only] = own;
    if (!only || own.length > 1) return [];
    const { index } = only;
    return [
      { sign, start: index, end: index + 1 },
      { sign: second, start: index + 1, end: index + 2 },
    ];
  });
}

const placesOf = (marks: readonly FoundMark[]): Map<number, number> =>
  new Map(marks.toReversed().map(({ sign, start }) => [Number(sign), start]));

/**
 * Of notes that found no mark: the one candidate between the marks of the notes before and after.
 */
function between(
  signs: ReadonlySet<string>,
  marks: readonly FoundMark[],
  candidates: readonly FoundMark[],
): FoundMark[] {
  const placeOf = placesOf(marks);
  const bySign = Map.groupBy(candidates, ({ sign }) => sign);
  return [...signs].flatMap((sign) => {
    const number = Number(sign);
    const [from, to] = [placeOf.get(number - 1), placeOf.get(number + 1)];
    if (placeOf.has(number) || placeOf.size === 0) return [];
    if ((from === undefined && number > 1) || (from ?? to) === undefined) return [];
    const own = (bySign.get(sign) ?? []).filter(
      ({ start }) => start > (from ?? 0) && start < (to ?? Infinity),
    );
    return own.length === 1 ? own : [];
  });
}

/**
 * “ans » ,” and under it “3”: a further mark of a note, which pdftotext set apart from its line. It
 * stands between the marks of the notes before and after, straight under a line of the text.
 */
export function marksUnderLine(
  text: string,
  placed: readonly FoundMark[],
  isFree: (mark: FoundMark) => boolean,
): FoundMark[] {
  const placeOf = placesOf(placed);
  return [...text.matchAll(/(?<=[\p{L},;»”"] ?[,;]?\n)(\p{Nd}{1,2})$/gmu)].flatMap(
    ({ index, 0: printed }) => {
      const sign = asciiDigits(printed);
      const number = Number(sign);
      const mark = { sign, start: index, end: index + printed.length };
      const isInOrder =
        placeOf.has(number) &&
        index > (placeOf.get(number - 1) ?? 0) &&
        index < (placeOf.get(number + 1) ?? Infinity);
      return isInOrder && isFree(mark) ? [mark] : [];
    },
  );
}
