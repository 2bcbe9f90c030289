import { lastNotAbove, type Range, type SourceText } from '../../read/source-text.ts';
import type { Language } from '../languages/language.ts';
import type { InlineMark } from '../sheet.ts';
import { signOf, type FoundNote } from './note.ts';
import { orphanMarks } from './orphan-marks.ts';
import { fencedMarks, outside, plainMarks } from './plain-marks.ts';

/** A note with the name that joins it to its marks. */
export interface NamedNote extends FoundNote {
  readonly identifier: string;
}

export interface Marked {
  readonly notes: readonly NamedNote[];
  readonly references: readonly InlineMark[];
}

const pieces = /[⁰¹²³⁴-⁹]+|\p{Nd}{1,3}|[一二三四五六七八九十]{1,3}|\*{1,3}|[†‡§]/gu;
const unit = /(?:^|[\s\d(/,])(?:[kcdm]?m|ft|in|kg|s|10|CO)$/u;
const suffixes = ['', 'bis', 'ter', 'quater'] as const;

/**
 * Finds the footnote marks of the text and names marks and notes alike. A superscript is a mark
 * unless it is an exponent; where notes have plain numbers, their marks are plain numbers too.
 */
export function findMarks(
  source: SourceText,
  language: Language,
  found: readonly FoundNote[],
): Marked {
  const notes = named(found);
  const labels = new Set(found.map(({ label }) => label.start));
  const signs = new Set(notes.map(({ sign }) => sign));
  const raised = source.marks
    .filter(({ type, start }) => type === 'superscript' && !labels.has(start))
    .flatMap((mark) => raisedMarks(source, signs, mark));
  const marked = new Set(raised.map(({ sign }) => sign));
  const unmarked = notes.filter(({ sign }) => !marked.has(sign));
  const plain =
    notes.length === 0 && raised.length === 0
      ? orphanMarks(source, language)
      : plainMarks(source, language, unmarked, raised);
  const isOutside = outside([...notes.flatMap(({ label, words }) => [label, ...words]), ...raised]);
  // “[2]” and a bare raised 2 may both mean the note that is printed as “[2]”.
  const fenced = fencedMarks(
    source,
    notes.filter(({ sign }) => marked.has(sign)),
  ).filter(isOutside);
  const again = source.form === 'docx' ? gluedAgain(source, marked) : [];
  const bySign = new Map(
    [...Map.groupBy(notes, ({ sign }) => sign)].map(([sign, same]) => [
      sign,
      { same, starts: same.map(({ label }) => label.start) },
    ]),
  );
  const references = [...raised, ...plain, ...fenced, ...again.filter(isOutside)].map(
    ({ start, end, sign }): InlineMark => ({
      type: 'reference',
      start,
      end,
      identifier: identifierAt(bySign.get(sign), start) ?? sign,
    }),
  );
  return { notes, references };
}

/** “experts1,”: in a Word file the second mark of a note is no footnote, and may have lost its raise. */
const gluedAgain = ({ text }: SourceText, marked: ReadonlySet<string>): FoundMark[] =>
  [...text.matchAll(/(?<=\p{Ll}{3})\d{1,2}(?=[,;.:)]|\s|$)/gmu)].flatMap(({ index, 0: sign }) =>
    marked.has(sign) ? [{ sign, start: index, end: index + sign.length }] : [],
  );

/** Notes with the same number, as where each annex counts anew, take names of their own. */
function named(found: readonly FoundNote[]): NamedNote[] {
  const counts = new Map<string, number>();
  return found
    .toSorted((a, b) => a.label.start - b.label.start)
    .map((note) => {
      const before = counts.get(note.sign) ?? 0;
      counts.set(note.sign, before + 1);
      const suffix = suffixes[before] ?? `x${before + 1}`;
      return { ...note, identifier: `${note.sign}${suffix}` };
    });
}

/** Of notes with the same number, a mark means the first that stands behind it, else the last. */
function identifierAt(
  group: { readonly same: readonly NamedNote[]; readonly starts: readonly number[] } | undefined,
  at: number,
): string | null {
  if (!group) return null;
  const behind = group.same[lastNotAbove(group.starts, at) + 1];
  return (behind ?? group.same.at(-1))?.identifier ?? null;
}

export interface FoundMark extends Range {
  readonly sign: string;
}

function raisedMarks(
  { text }: SourceText,
  signs: ReadonlySet<string>,
  { start, end }: Range,
): FoundMark[] {
  const before = text.slice(Math.max(0, start - 6), start);
  return [...text.slice(start, end).matchAll(pieces)].flatMap(({ index, 0: printed }) => {
    const from = start + index;
    const to = from + printed.length;
    const isStroked = to < end && text.charAt(to) === '/';
    const at = isStroked ? { start: from, end: to + 1 } : withBrackets(text, from, to);
    const sign = signOf(printed);
    if (unit.test(before) && /^(?:\d|1[0-9])$/u.test(sign)) return [];
    if (!signs.has(sign) && isRun(sign, signs)) return split(at, sign);
    return [{ ...at, sign }];
  });
}

/** “[1]” and “(1)” straight behind a word are the mark with its brackets. */
const withBrackets = (text: string, start: number, end: number): Range =>
  /\[\]|\S\(\)/u.test(`${text.slice(Math.max(0, start - 2), start)}${text.charAt(end)}`)
    ? { start: start - 1, end: end + 1 }
    : { start, end };

/** “¹²” where there is no note 12 but notes 1 and 2. */
const isRun = (sign: string, signs: ReadonlySet<string>): boolean =>
  /^\d{2,3}$/u.test(sign) && [...sign].every((digit) => signs.has(digit));

const split = ({ start }: Range, sign: string): FoundMark[] =>
  [...sign].map((digit, index) => ({ sign: digit, start: start + index, end: start + index + 1 }));
