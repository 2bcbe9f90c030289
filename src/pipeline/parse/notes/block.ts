import { asciiDigits } from '../../../document/digits.ts';
import { lastNotAbove, type Range, type SourceText } from '../../read/source-text.ts';
import type { Fragment } from '../fragments.ts';
import type { Language } from '../languages/language.ts';
import { askedFor, isBefore } from './asked.ts';
import type { FoundNote, Separated } from './note.ts';
import { noteStart } from './start.ts';

/** True for a line that is a number alone. */
export const isNumber = (text: string): boolean => /^\p{Nd}{1,3}$/u.test(text);
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
  const unruled: Block[] = [];
  for (const starts of possibleStarts(source, language, all)) {
    const [number] = starts;
    if (number === undefined || known.has(number)) continue;
    const block = starts
      .map(({ start }) => areaFrom(start, mostLines + 1))
      .map((area) => notesIn(area, language))
      .find((found) => found !== null && !usedBy(found).some((fragment) => known.has(fragment)));
    if (!block) continue;
    unruled.push(block);
    for (const fragment of usedBy(block)) known.add(fragment);
  }
  const blocks = [...ruled, ...unruled];
  const taken = new Set(blocks.flatMap(usedBy));
  return { fragments: without(all, taken), notes: blocks.flatMap(joined) };
}

/** How many lines a note may take whose number pdftotext printed below it. */
const longestNote = 6;

/**
 * Where notes may begin: at a number that stands alone on its line and that a mark before asks for,
 * or at the words above it that begin as notes do.
 */
function possibleStarts(
  source: SourceText,
  language: Language,
  all: readonly Fragment[],
): (readonly Fragment[])[] {
  const asked = askedFor(source);
  return all.flatMap((fragment, index) => {
    const isAsked =
      isNumber(fragment.text) && isBefore(asked, fragment, asciiDigits(fragment.text));
    // Only the first of several numbers looks ahead, so that a column of figures costs one look.
    if (!isAsked || isNumber(all[index - 1]?.text ?? '')) return [];
    const above = noteAbove(all, index, language);
    return [above ? [fragment, above] : [fragment]];
  });
}

/** The line above a number at which a note begins, behind the end of a paragraph. */
function noteAbove(
  all: readonly Fragment[],
  index: number,
  language: Language,
): Fragment | undefined {
  for (let at = index - 1; at > Math.max(0, index - longestNote); at--) {
    const line = all[at];
    if (!line || line.table || isNumber(line.text)) return undefined;
    const mayBegin = line.blankBefore || all[at - 1]?.ending !== null;
    if (mayBegin && language.note.test(line.text)) return line;
    if (line.blankBefore || line.afterBreak) return undefined;
  }
  return undefined;
}

/**
 * Numbers in their order and as many notes, which fill a page to its end; or, where a column ended
 * in the middle of the page, which all begin as notes do; null where it is anything else.
 */
function notesIn(area: readonly Fragment[], language: Language): Block | null {
  const block = readBlock(area, language);
  const { numbers, texts } = block;
  const values = numbers.map(({ text }) => Number(asciiDigits(text))).toSorted((a, b) => a - b);
  const isSeries = values.every((value, index) => value === (values[0] ?? 0) + index);
  if (!isSeries || numbers.length !== texts.length) return null;
  const fillsPage = area.length <= mostLines && usedBy(block).length === area.length;
  const [first] = area;
  const isSetOff = first?.blankBefore === true && isNumber(first.text);
  const areWorded = texts.every(([line]) => line && language.note.test(line.text));
  return fillsPage || (isSetOff && areWorded) ? block : null;
}

/** Where pages end: at their furniture, or where the next begins. */
export function pageEnds({ setAside, pages }: SourceText): number[] {
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
  const sorted = numbers.toSorted(
    (a, b) => Number(asciiDigits(a.text)) - Number(asciiDigits(b.text)),
  );
  if (sorted.length !== texts.length) return notes;
  for (const [index, label] of sorted.entries()) {
    const words = texts[index];
    if (words) notes.push({ sign: asciiDigits(label.text), label, words });
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
