import { asciiDigits } from '../../../document/digits.ts';
import type { SourceText } from '../../read/source-text.ts';
import type { Fragment } from '../fragments.ts';
import type { Language } from '../languages/language.ts';
import { without } from './block.ts';
import type { FoundNote, Separated } from './note.ts';

/** “1. A/64/907.”: with a point a number may as well be a paragraph's. */
const start = /^(\p{Nd}{1,3})[.．、]\s*(?=\S)/u;

/**
 * Notes that end a text and are numbered as paragraphs are, as web pages print them under a rule:
 * the last lines, counted from 1, with a raised mark above for each, and most of them worded as
 * notes are.
 */
export function pointedNotes(
  source: SourceText,
  language: Language,
  all: readonly Fragment[],
): Separated {
  const first = firstOf(source, all);
  const [head, ...others] = groups(first === null ? [] : all.slice(first));
  const texts = head ? [head, ...others] : [];
  const worded = texts.filter(({ words: [line], printed }) =>
    language.note.test(line?.text.slice(printed) ?? ''),
  );
  if (!head || !worded.includes(head) || worded.length * 2 < texts.length) {
    return { fragments: all, notes: [] };
  }
  const notes = texts.map(({ sign, label, words, printed }): FoundNote => {
    const [line, ...rest] = words;
    const own = line ? [{ start: line.start + printed, end: line.end }] : [];
    return { sign, label, words: [...own, ...rest] };
  });
  return { fragments: without(all, new Set(texts.flatMap(({ words }) => words))), notes };
}

/** Where the numbers that end the text begin with 1, if all of them have raised marks above. */
function firstOf({ text, marks }: SourceText, all: readonly Fragment[]): number | null {
  let next: number | null = null;
  for (let index = all.length - 1; index >= 0; index--) {
    const fragment = all[index];
    if (!fragment || fragment.table) return null;
    const number = numberOf(fragment);
    if (number === null) {
      if (fragment.blankBefore) return null;
      continue;
    }
    if (next !== null && number !== next - 1) return null;
    next = number;
    if (number !== 1) continue;
    const raised = new Set(
      marks
        .filter((mark) => mark.type === 'superscript' && mark.end <= fragment.start)
        .map((mark) => asciiDigits(text.slice(mark.start, mark.end))),
    );
    const count = all.slice(index).filter((one) => numberOf(one) !== null).length;
    return Array.from({ length: count }).every((_, at) => raised.has(String(at + 1)))
      ? index
      : null;
  }
  return null;
}

interface Group {
  readonly sign: string;
  readonly label: { readonly start: number; readonly end: number };
  /** How many characters stand before the words of the first line. */
  readonly printed: number;
  readonly words: Fragment[];
}

/** Each numbered line with those that go on with it. */
function groups(lines: readonly Fragment[]): Group[] {
  const found: Group[] = [];
  for (const line of lines) {
    const match = start.exec(line.text);
    if (match?.[1] === undefined) {
      found.at(-1)?.words.push(line);
      continue;
    }
    const printed = match[0].length;
    const label = { start: line.start, end: line.start + match[0].trimEnd().length };
    found.push({ sign: asciiDigits(match[1]), label, printed, words: [line] });
  }
  return found;
}

function numberOf({ text }: Fragment): number | null {
  const number = start.exec(text)?.[1];
  return number === undefined ? null : Number(asciiDigits(number));
}
