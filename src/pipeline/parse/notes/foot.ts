import { asciiDigits } from '../../../document/digits.ts';
import { lastNotAbove, type SourceText } from '../../read/source-text.ts';
import type { Fragment } from '../fragments.ts';
import type { Language } from '../languages/language.ts';
import { askedFor, isBefore } from './asked.ts';
import { isNumber, pageEnds, without } from './block.ts';
import type { FoundNote, Separated } from './note.ts';

const valueOf = ({ text }: Fragment): number => Number(asciiDigits(text));

/** More lines than this are no page's foot. */
const mostLines = 60;

/**
 * The foot of a page as pdftotext prints it where raised numbers stand higher than their notes: the
 * first notes without numbers, the others under theirs, and last the numbers of the first.
 */
export function footNotes(
  source: SourceText,
  language: Language,
  all: readonly Fragment[],
): Separated {
  const asked = askedFor(source);
  const ends = pageEnds(source);
  const notes: FoundNote[] = [];
  const taken = new Set<Fragment>();
  for (const [index, last] of all.entries()) {
    const next = all[index + 1];
    if (last.table || !isNumber(last.text)) continue;
    // The page ends behind it.
    if (next && lastNotAbove(ends, next.start) === lastNotAbove(ends, last.start)) continue;
    // A mark in the text asks for it; what goes on from it needs none.
    if (!isBefore(asked, last, asciiDigits(last.text))) continue;
    const found = notesOf(footBefore(all, index), language);
    if (!found) continue;
    notes.push(...found);
    for (const { label, words } of found) for (const line of [label, ...words]) taken.add(line);
  }
  return { fragments: without(all, taken), notes };
}

interface FootNote extends FoundNote {
  readonly label: Fragment;
  readonly words: readonly Fragment[];
}

/** The lines above a page's end up to the blank line over them. */
function footBefore(all: readonly Fragment[], end: number): readonly Fragment[] {
  let from = end;
  while (from > Math.max(0, end - mostLines) && all[from]?.blankBefore === false) from -= 1;
  return all.slice(from, end + 1);
}

/** The notes of a foot: its last numbers belong to its first notes; or null where it is none. */
function notesOf(foot: readonly Fragment[], language: Language): FootNote[] | null {
  const from = foot.findLastIndex(({ text }) => !isNumber(text)) + 1;
  const labels = foot.slice(from);
  const lines = foot.slice(0, from);
  const number = lines.findIndex(({ text }) => isNumber(text));
  const head = number === -1 ? lines : lines.slice(0, number);
  const texts = lastTexts(head, labels.length, language);
  const later = number === -1 ? [] : underNumbers(lines.slice(number));
  if (!texts) return null;
  const pairs = [...labels.map((label, at) => ({ label, words: texts[at] ?? [] })), ...later];
  const first = labels[0] ? valueOf(labels[0]) : 0;
  const isWhole = pairs.every(
    ({ label, words }, at) =>
      valueOf(label) === first + at && words.length > 0 && words.every(({ table }) => !table),
  );
  if (!isWhole) return null;
  return pairs.map(({ label, words }) => ({ sign: asciiDigits(label.text), label, words }));
}

/**
 * The last lines as so many notes. Each begins as notes do, behind a point; above the first the text
 * may break off in the middle of its sentence.
 */
function lastTexts(
  lines: readonly Fragment[],
  count: number,
  language: Language,
): Fragment[][] | null {
  const texts: Fragment[][] = [];
  let open: Fragment[] = [];
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index];
    if (!line) break;
    open.unshift(line);
    const isFirst = texts.length === count - 1;
    const isBehindPoint = line.blankBefore || lines[index - 1]?.ending === 'point';
    if ((!isFirst && !isBehindPoint) || !language.note.test(line.text)) continue;
    texts.unshift(open);
    open = [];
    if (isFirst) return texts;
  }
  return null;
}

/** Notes under their numbers. */
function underNumbers(lines: readonly Fragment[]): { label: Fragment; words: Fragment[] }[] {
  const notes: { label: Fragment; words: Fragment[] }[] = [];
  for (const line of lines) {
    if (isNumber(line.text)) notes.push({ label: line, words: [] });
    else notes.at(-1)?.words.push(line);
  }
  return notes;
}
