import type { SetAsideKind, SourceText } from '../../read/source-text.ts';
import type { Fragment } from '../fragments.ts';
import type { Language } from '../languages/language.ts';
import { askedFor, isBefore, roundMarks, type Asked } from './asked.ts';
import { without } from './block.ts';
import type { FoundNote, Separated } from './note.ts';
import { noteStart, type NoteStart } from './start.ts';

/** How many short lines may stand below the notes of a page: what is left of its foot. */
const mostBelow = 2;
const shortLine = 60;

/**
 * Notes without any sign of their own: at a page's foot or the text's end, from the first that a
 * mark in the text asks for to the page's end there is nothing but numbered notes and their lines.
 */
export function tailNotes(
  source: SourceText,
  language: Language,
  all: readonly Fragment[],
): Separated {
  const notes: FoundNote[] = [];
  const taken = new Set<Fragment>();
  const asked = askedFor(source);
  const startOf = startsIn(roundMarks(source));
  for (const page of pagesOf(source, all)) {
    const last = Number(notes.findLast(({ sign }) => /^\d/u.test(sign))?.sign ?? 0);
    const range = notesOf({ asked, startOf, language }, page, last + 1);
    for (const fragment of range ?? []) {
      const start = startOf(fragment);
      const open = notes.at(-1);
      if (start) {
        const words = { start: fragment.start + start.width, end: fragment.end };
        const label = { start: fragment.start, end: fragment.start + start.printed };
        notes.push({ sign: start.sign, label, words: [words] });
      } else if (open) notes[notes.length - 1] = { ...open, words: [...open.words, fragment] };
      taken.add(fragment);
    }
  }
  return { fragments: without(all, taken), notes };
}

type StartOf = (fragment: Fragment | undefined) => NoteStart | null;

interface Looked {
  readonly asked: Asked;
  readonly startOf: StartOf;
  readonly language: Language;
}

/** How notes start; “1)” and “(1)” begin lists as well, unless the text has “(1)” for a mark. */
const startsIn =
  (round: Asked): StartOf =>
  (fragment) => {
    const start = noteStart(fragment?.text ?? '');
    if (!fragment || !start) return null;
    if (start.fence === 'round') return isBefore(round, fragment, start.sign) ? start : null;
    const isWorded =
      /\D/u.test(start.sign) || /^[\p{L}«“"《[(（]/u.test(fragment.text.slice(start.width));
    return start.fence === 'none' && !isWorded ? null : start;
  };

const footOf: ReadonlySet<SetAsideKind> = new Set([
  'running-symbol',
  'page-number',
  'job-number',
  'qr',
]);

/** The lines page by page: pages end at a break, and at the foot or head that was set aside there. */
function pagesOf({ setAside }: SourceText, all: readonly Fragment[]): Fragment[][] {
  const pages: Fragment[][] = [[]];
  const feet = setAside.filter(({ what }) => footOf.has(what)).map(({ at }) => at);
  let foot = 0;
  for (const fragment of all) {
    const before = foot;
    while ((feet[foot] ?? Infinity) <= fragment.start) foot += 1;
    const isNew = fragment.afterBreak || (foot > before && fragment.blankBefore);
    if (isNew && pages.at(-1)?.length) pages.push([]);
    pages.at(-1)?.push(fragment);
  }
  return pages;
}

/** The lines of a page's notes: from the earliest start after which all is notes, numbers ascending. */
function notesOf(
  { asked, startOf, language }: Looked,
  page: readonly Fragment[],
  expected: number,
): readonly Fragment[] | null {
  const end = endOfNotes(page, startOf);
  let first: number | null = null;
  let next = Infinity;
  for (let index = end - 1; index >= 0; index--) {
    const fragment = page[index];
    if (!fragment || fragment.table) break;
    const start = language.date.test(fragment.text) ? null : startOf(fragment);
    if (!start) {
      // A line of a note must follow its note directly, or go on with its sentence.
      if (fragment.blankBefore && !/^\p{Ll}/u.test(fragment.text)) break;
      continue;
    }
    const number = Number(start.sign);
    // Above a note that is asked for, one whose own mark was lost is a note as well.
    const isAsked = isBefore(asked, fragment, start.sign) || next === number + 1;
    if (number >= next || !isAsked) break;
    const isKnown =
      start.fence !== 'none' || Number.isNaN(number) || isWorded(language, fragment, start);
    // Other words will do where the numbers go on from the notes before without a gap.
    const isNext = next === Infinity || next === number + 1;
    if (!isKnown && !isNext) break;
    next = Number.isNaN(number) ? next : number;
    if (isKnown || number === expected) first = index;
  }
  return first === null ? null : page.slice(first, end);
}

/** Where a page's notes end: above the last short lines that are no notes. */
function endOfNotes(page: readonly Fragment[], startOf: StartOf): number {
  let end = page.length;
  for (; end > page.length - mostBelow; end--) {
    const fragment = page[end - 1];
    if (!fragment?.blankBefore || goesOnWith(page, end - 1, startOf)) break;
    if (fragment.ending !== null || fragment.text.replace(/\s+/gu, ' ').length > shortLine) break;
  }
  return end;
}

/** True for a line that begins a note whose number follows the one of the note above it. */
function goesOnWith(page: readonly Fragment[], index: number, startOf: StartOf): boolean {
  const own = startOf(page[index]);
  const before = page.slice(0, index).findLast((one) => startOf(one) !== null);
  const above = startOf(before);
  return own !== null && (above === null || Number(own.sign) <= Number(above.sign) + 1);
}

const isWorded = (language: Language, { text }: Fragment, { width }: NoteStart): boolean =>
  language.note.test(text.slice(width));
