import { lastNotAbove, type Range, type SourceText } from '../../read/source-text.ts';
import type { Fragment } from '../fragments.ts';
import type { Language } from '../languages/language.ts';
import { askedFor, isBefore } from './asked.ts';
import type { FoundNote, Separated } from './note.ts';
import { noteStart } from './start.ts';

const isNumber = (text: string): boolean => /^\d{1,3}$/u.test(text);
/** More lines than this are no notes at a page's foot: a text without pages is not read to its end. */
const mostLines = 300;

interface Block {
  readonly numbers: Fragment[];
  readonly texts: Fragment[][];
  readonly inline: { label: Range; sign: string; first: Fragment; lines: Fragment[] }[];
}

/**
 * Notes as pdftotext prints them under a rule: a number on a line of its own, before or after the
 * note it belongs to, or at the note's beginning. Numbers and notes are joined in their order. The
 * rule may be missing, as one that is drawn has no text: then the numbers must be asked for.
 */
export function blockNotes(
  source: SourceText,
  language: Language,
  all: readonly Fragment[],
): Separated {
  const rules = source.setAside.filter(({ what }) => what === 'rule').map(({ at }) => at);
  const ends = pageEnds(source);
  const endOf = (at: number): number => ends[lastNotAbove(ends, at) + 1] ?? Infinity;
  const starts = all.map(({ start }) => start);
  const areaFrom = (at: number, most = Infinity): readonly Fragment[] => {
    const from = lastNotAbove(starts, at - 1) + 1;
    return all.slice(from, Math.min(from + most, lastNotAbove(starts, endOf(at) - 1) + 1));
  };
  const ruled = rules.map((at) => readBlock(areaFrom(at), language));
  const known = new Set(ruled.flatMap(usedBy));
  const unruled = loneNumbers(source, all)
    .filter((first) => !known.has(first))
    .map(({ start }) => areaFrom(start, mostLines + 1))
    .filter((area) => area.length <= mostLines && isNotesOnly(area, language))
    .map((area) => readBlock(area, language));
  const blocks = [...ruled, ...unruled];
  const taken = new Set(blocks.flatMap(usedBy));
  return { fragments: without(all, taken), notes: blocks.flatMap(joined) };
}

/** Where numbers stand alone on their lines, one after the other, and marks before ask for each. */
function loneNumbers(source: SourceText, all: readonly Fragment[]): Fragment[] {
  const asked = askedFor(source);
  const isAsked = (fragment: Fragment): boolean =>
    isNumber(fragment.text) && isBefore(asked, fragment, fragment.text);
  return all.filter((fragment, index) => {
    const before = all[index - 1];
    if (!isAsked(fragment) || !fragment.blankBefore) return false;
    // Only the first of several numbers looks ahead, so that a column of figures costs one look.
    if (before && isNumber(before.text)) return false;
    let next = index + 1;
    while (isNumber(all[next]?.text ?? '')) next++;
    return all[next]?.blankBefore === true;
  });
}

/** True where numbers in their order and as many notes fill a page to its end. */
function isNotesOnly(area: readonly Fragment[], language: Language): boolean {
  const block = readBlock(area, language);
  const values = block.numbers.map(({ text }) => Number(text));
  const isSeries = values.every((value, index) => value === (values[0] ?? 0) + index);
  return isSeries && usedBy(block).length === area.length;
}

/** Where pages end: at their furniture, or where the next begins. */
function pageEnds({ setAside, pages }: SourceText): number[] {
  const furniture = setAside.filter(
    ({ what }) => what === 'running-symbol' || what === 'job-number' || what === 'rule',
  );
  return [...furniture.map(({ at }) => at), ...pages].toSorted((a, b) => a - b);
}

/** The notes' lines: up to the first that is neither number nor note. */
function readBlock(area: readonly Fragment[], language: Language): Block {
  const block: Block = { numbers: [], texts: [], inline: [] };
  let awaited = 0;
  let open: Fragment[] | null = null;
  for (const fragment of area) {
    const start = noteStart(fragment.text);
    if (isNumber(fragment.text)) {
      block.numbers.push(fragment);
      awaited += 1;
    } else if (start) {
      const label = { start: fragment.start, end: fragment.start + start.printed };
      open = [{ ...fragment, start: fragment.start + start.width }];
      block.inline.push({ label, sign: start.sign, first: fragment, lines: open });
    } else if (open && !beginsNote(open, fragment, language, awaited > 0)) {
      if (fragment.blankBefore && open.at(-1)?.ending === 'point') break;
      open.push(fragment);
    } else if (awaited > 0 || language.note.test(fragment.text)) {
      open = [fragment];
      block.texts.push(open);
      awaited -= 1;
    } else break;
  }
  return block;
}

function beginsNote(
  open: readonly Fragment[],
  fragment: Fragment,
  language: Language,
  isAwaited: boolean,
): boolean {
  if (open.at(-1)?.ending !== 'point' || /^\p{Ll}/u.test(fragment.text)) return false;
  return isAwaited || language.note.test(fragment.text);
}

function joined({ numbers, texts, inline }: Block): FoundNote[] {
  const notes: FoundNote[] = inline.map(({ label, sign, lines }) => ({
    sign,
    label,
    words: lines,
  }));
  const sorted = numbers.toSorted((a, b) => Number(a.text) - Number(b.text));
  if (sorted.length !== texts.length) return notes;
  for (const [index, label] of sorted.entries()) {
    const words = texts[index];
    if (words) notes.push({ sign: label.text, label, words });
  }
  return notes;
}

/** The lines of a block's notes: without those whose numbers and words do not match. */
function usedBy({ numbers, texts, inline }: Block): readonly Fragment[] {
  const own = inline.flatMap(({ first, lines }) => [first, ...lines]);
  return numbers.length === texts.length ? [...own, ...numbers, ...texts.flat()] : own;
}

/** The fragments that are left; one that follows a note may go on with the paragraph above it. */
export function without(all: readonly Fragment[], taken: ReadonlySet<Fragment>): Fragment[] {
  return all.flatMap((fragment, index) => {
    if (taken.has(fragment)) return [];
    const before = all[index - 1];
    return [before && taken.has(before) ? { ...fragment, afterBreak: true } : fragment];
  });
}
