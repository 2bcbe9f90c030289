import { asciiDigits } from '../../../document/digits.ts';
import { lastNotAbove, type SourceText } from '../../read/source-text.ts';
import type { Fragment } from '../fragments.ts';
import type { Language } from '../languages/language.ts';
import { askedFor, isBefore } from './asked.ts';
import { without } from './block.ts';
import type { FoundNote, Separated } from './note.ts';

const isNumber = ({ text, table }: Fragment): boolean => !table && /^\p{Nd}{1,3}$/u.test(text);
const valueOf = ({ text }: Fragment): number => Number(asciiDigits(text));

/** How many lines a note may have. */
const longestNote = 30;

/**
 * Notes as pdftotext prints them without their places: the numbers somewhere on the page, each on a
 * line of its own, and at the page's end the notes without them. They are joined in their order
 * where there are as many of the one as of the other.
 */
export function apartNotes(
  source: SourceText,
  language: Language,
  all: readonly Fragment[],
): Separated {
  const asked = askedFor(source);
  const notes: FoundNote[] = [];
  const taken = new Set<Fragment>();
  for (const page of pagesOf(source, all)) {
    const numbers = page.filter(
      (one) => isNumber(one) && isBefore(asked, one, asciiDigits(one.text)),
    );
    const sorted = numbers.toSorted((a, b) => valueOf(a) - valueOf(b));
    const first = sorted[0] ? valueOf(sorted[0]) : 0;
    if (first === 0 || sorted.some((one, index) => valueOf(one) !== first + index)) continue;
    const known = new Set(numbers);
    const lines = page.filter((one) => !known.has(one));
    const texts =
      lastNotes(lines, language, numbers.length) ?? setOffNotes(lines, language, numbers.length);
    for (const [index, words] of (texts ?? []).entries()) {
      const label = sorted[index];
      if (!label) continue;
      notes.push({ sign: asciiDigits(label.text), label, words });
      for (const fragment of [label, ...words]) taken.add(fragment);
    }
  }
  return { fragments: without(all, taken), notes };
}

function pagesOf({ pages }: SourceText, all: readonly Fragment[]): Fragment[][] {
  return [...Map.groupBy(all, ({ start }) => lastNotAbove(pages, start)).values()];
}

/** The last lines of a page as so many notes, each of which begins as notes do; or null. */
function lastNotes(
  lines: readonly Fragment[],
  language: Language,
  count: number,
): Fragment[][] | null {
  const texts: Fragment[][] = [];
  let open: Fragment[] = [];
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index];
    if (!line || line.table || open.length > longestNote) return null;
    open.unshift(line);
    const before = lines[index - 1];
    const mayBegin = line.blankBefore || line.afterBreak || isAtEnd(before);
    if (mayBegin && language.note.test(line.text)) {
      texts.unshift(open);
      open = [];
      if (texts.length === count) return texts;
    } else if (line.blankBefore && !/^\p{Ll}/u.test(line.text)) return null;
  }
  return null;
}

/** True for a line at its sentence's end, a plain mark behind it or not. */
const isAtEnd = (line: Fragment | undefined): boolean =>
  line?.ending !== null || /[.;。；]\s?\p{Nd}{1,2}$/u.test(line.text);

/** A page's last lines, set off from its text, as so many notes: the first begins as notes do. */
function setOffNotes(
  lines: readonly Fragment[],
  language: Language,
  count: number,
): Fragment[][] | null {
  const from = lines.findLastIndex(({ blankBefore }) => blankBefore);
  const [first, ...rest] = lines.slice(Math.max(0, from));
  if (!first || lines.length - from > longestNote || !language.note.test(first.text)) return null;
  const texts = [[first]];
  for (const line of rest) {
    if (line.table) return null;
    if (texts.at(-1)?.at(-1)?.ending === 'point') texts.push([line]);
    else texts.at(-1)?.push(line);
  }
  return texts.length === count ? texts : null;
}
