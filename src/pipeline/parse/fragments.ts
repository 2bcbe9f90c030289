import { pointAt, type Range, type SourceText, type TableSpan } from '../read/source-text.ts';

/** One line of the source that is not blank, or one table. Offsets are into `SourceText.text`. */
export interface Fragment extends Range {
  readonly text: string;
  /** A blank line stands before it. */
  readonly blankBefore: boolean;
  /** It begins a page, or notes stood before it: the paragraph above may go on here. */
  readonly afterBreak: boolean;
  readonly table: TableSpan | null;
  /** The point it ends with, footnote marks and closing brackets left out; null: none. */
  readonly ending: Ending | null;
}

export type Ending = 'comma' | 'semicolon' | 'point' | 'colon';

/** The source's lines, blank ones left out; a table is one fragment. */
export function splitFragments({ text, pages, tables }: SourceText): Fragment[] {
  const fragments: Fragment[] = [];
  const tablesByStart = tables.toSorted((a, b) => a.start - b.start);
  let offset = 0;
  let page = 0;
  let table = 0;
  let blankBefore = true;
  let afterBreak = false;
  for (const line of text.split('\n')) {
    const words = line.trim();
    const start = offset + (line.length - line.trimStart().length);
    offset += line.length + 1;
    for (; (pages[page] ?? Infinity) < offset; page++) afterBreak = true;
    while ((tablesByStart[table]?.end ?? Infinity) < start) table++;
    if (words === '') {
      blankBefore = true;
      continue;
    }
    const span = tablesByStart[table];
    const last = fragments.at(-1);
    if (span && start < span.end && start + words.length > span.start) {
      if (last?.table === span) continue;
      const { start: from, end } = span;
      const shown = text.slice(from, Math.min(end, from + 80));
      fragments.push({ ...bare(shown, from, end), blankBefore: true, afterBreak, table: span });
    } else {
      fragments.push({ ...bare(words, start, start + words.length), blankBefore, afterBreak });
    }
    blankBefore = false;
    afterBreak = false;
  }
  return fragments;
}

const bare = (text: string, start: number, end: number): Fragment => ({
  text,
  start,
  end,
  blankBefore: false,
  afterBreak: false,
  table: null,
  ending: endingOf(text),
});

const endings: readonly (readonly [Ending, RegExp])[] = [
  ['comma', /[,，،]$/u],
  ['semicolon', /[;；؛]$/u],
  ['point', /[.。!！?？؟…]$/u],
  ['colon', /[:：]$/u],
];

const closers = new Set('”"’\'»)）]］'.split(''));

/** “القرار .4”: in Arabic pdftotext prints the point before the number that it stands behind. */
const beforeNumber = /(?<=\p{Script=Arabic}\s?)([،؛.:])[\p{Nd}\p{Lu}/().-]{1,24}$/u;

/** The point that a text ends with, closing quotes and brackets behind it left out. */
export function endingOf(text: string): Ending | null {
  const turned = /[\p{Nd})]$/u.test(text) ? beforeNumber.exec(text.slice(-30))?.[1] : undefined;
  if (turned !== undefined) return endingOf(turned);
  let end = text.length;
  while (end > 0 && (closers.has(text.charAt(end - 1)) || /\s/u.test(text.charAt(end - 1)))) end--;
  const last = text.slice(Math.max(0, end - 1), end);
  return endings.find(([, pattern]) => pattern.test(last))?.[0] ?? null;
}

/** A column of Chinese has some twenty characters a line. */
const narrowest = 14;

/**
 * The width at which a source breaks its lines, or null where a line is a paragraph: many lines
 * that follow each other directly then end without a point. The lines of a PDF are always broken.
 */
export function wrapWidth(source: SourceText, fragments: readonly Fragment[]): number | null {
  const pairs = fragments.filter((_, index) => {
    const next = fragments[index + 1];
    return next !== undefined && !next.blankBefore;
  });
  const unfinished = pairs.filter(({ ending }) => ending === null);
  const isOften = unfinished.length >= pairs.length * 0.3 || areFull(source, pairs, unfinished);
  const isWrapped = unfinished.length >= 3 && isOften;
  if (!isWrapped && source.form !== 'pdf') return null;
  const lines = isWrapped ? unfinished : fragments;
  const widths = lines.map(({ text }) => text.length).toSorted((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.9)] ?? 0;
  return width > narrowest && width < 250 ? width : null;
}

/** True where nearly all lines without a point reach as far as the longest: there the sentence broke. */
function areFull(
  source: SourceText,
  pairs: readonly Fragment[],
  unfinished: readonly Fragment[],
): boolean {
  const reach = ({ end }: Fragment): number => pointAt(source, end).column;
  const farthest = pairs.reduce((most, fragment) => Math.max(most, reach(fragment)), 0);
  const full = unfinished.filter((fragment) => reach(fragment) > farthest * 0.85);
  return farthest < 120 && full.length > unfinished.length * 0.8;
}
