import type { SourceText } from '../../read/source-text.ts';
import type { Fragment } from '../fragments.ts';
import { numberOf } from '../numbering.ts';
import type { Language } from '../languages/language.ts';
import { apartNotes } from './apart.ts';
import { blockNotes } from './block.ts';
import { footNotes } from './foot.ts';
import { signOf, type FoundNote, type Separated } from './note.ts';
import { noteStart } from './start.ts';
import { pointedNotes } from './pointed.ts';
import { tailNotes } from './tail.ts';

/**
 * Takes the footnotes out of the flow, wherever page breaks left them: lines that begin with a
 * superscript number or sign, blocks under a rule, and runs of numbered notes at the foot of a page
 * or the end of the text.
 */
export function separateNotes(
  source: SourceText,
  language: Language,
  all: readonly Fragment[],
): Separated {
  const raised = raisedNotes(source, language, all);
  const feet = footNotes(source, language, raised.fragments);
  const blocks = blockNotes(source, language, feet.fragments);
  const tails = tailNotes(source, language, blocks.fragments);
  const sure = [raised, feet, blocks, tails].flatMap((found) => found.notes);
  const isCounted = sure.some(({ sign }) => /\d/u.test(sign));
  // Numbers with points are paragraphs' where the text has its notes elsewhere.
  const pointed = isCounted
    ? { fragments: tails.fragments, notes: [] }
    : pointedNotes(source, language, tails.fragments);
  const apart = apartNotes(source, language, pointed.fragments);
  return { fragments: apart.fragments, notes: [...sure, ...pointed.notes, ...apart.notes] };
}

/** Notes that begin with a superscript. */
function raisedNotes(source: SourceText, language: Language, all: readonly Fragment[]): Separated {
  const superscripts = new Map(
    source.marks.filter(({ type }) => type === 'superscript').map((mark) => [mark.start, mark]),
  );
  const fragments: Fragment[] = [];
  const notes: FoundNote[] = [];
  let open: { note: FoundNote; last: Fragment } | null = null;
  let afterBreak = false;
  for (const fragment of all) {
    const mark = fragment.table ? undefined : superscripts.get(fragment.start);
    const words = mark && startOfWords(source, mark.end, fragment);
    if (mark && words !== null && words !== undefined) {
      const sign = signOf(source.text.slice(mark.start, mark.end));
      const printed = source.text.slice(mark.start, words).trimEnd().length;
      const label = { start: mark.start, end: mark.start + printed };
      const note = { sign, label, words: [{ start: words, end: fragment.end }] };
      notes.push(note);
      open = { note, last: fragment };
    } else if (open && goesOn(language, open.last, fragment)) {
      const note: FoundNote = { ...open.note, words: [...open.note.words, fragment] };
      notes[notes.length - 1] = note;
      open = { note, last: fragment };
    } else {
      fragments.push(afterBreak || open ? { ...fragment, afterBreak: true } : fragment);
      open = null;
      afterBreak = false;
      continue;
    }
    afterBreak = true;
  }
  return { fragments, notes };
}

/** Where a note's words begin behind its mark; null where the line is no note but a sentence's rest. */
function startOfWords({ text }: SourceText, from: number, { end }: Fragment): number | null {
  const words = text.slice(from, end);
  const gap = words.length - words.replace(/^(?:\s*\(\s*\))?[\s.)）/]+/u, '').length;
  return gap < words.length && !/^[\s]*[,，;；.。、]/u.test(words) ? from + gap : null;
}

/** A note's next line: nothing between, and nothing that begins a paragraph. */
function goesOn(language: Language, last: Fragment, fragment: Fragment): boolean {
  if (fragment.blankBefore || fragment.afterBreak || fragment.table) return false;
  if (last.ending !== 'point' || /^\p{Ll}/u.test(fragment.text)) return true;
  // Below a note with a star the others may have their numbers in brackets.
  if ((noteStart(fragment.text)?.fence ?? 'none') !== 'none') return false;
  return numberOf(fragment.text) === null && !language.opening.test(fragment.text);
}
