import type { SourceText } from '../../read/source-text.ts';
import type { Fragment } from '../fragments.ts';
import type { Language } from '../languages/language.ts';
import { without } from './block.ts';
import type { FoundNote, Separated } from './note.ts';

const numbered = /^(\d{1,3})(?:\s?[/)])?\s+(?=[\p{L}«“"[(])/u;
const starred = /^(\*{1,3}|[†‡§])\s*(?=[\p{L}«“"[(])/u;

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
  for (const page of pagesOf(all)) {
    const from = firstNote(asked, language, page);
    if (from === null) continue;
    for (const fragment of page.slice(from)) {
      const start = startOf(fragment.text);
      const last = notes.at(-1);
      if (start) {
        const words = { start: fragment.start + start.width, end: fragment.end };
        const label = { start: fragment.start, end: fragment.start + start.printed };
        notes.push({ sign: start.sign, label, words: [words] });
      } else if (last) notes[notes.length - 1] = { ...last, words: [...last.words, fragment] };
      taken.add(fragment);
    }
  }
  return { fragments: without(all, taken), notes };
}

interface Start {
  readonly sign: string;
  /** How many characters the sign takes as printed, and how many stand before the words. */
  readonly printed: number;
  readonly width: number;
}

function startOf(text: string): Start | null {
  const match = numbered.exec(text) ?? starred.exec(text);
  if (match?.[1] === undefined) return null;
  return { sign: match[1], printed: match[0].trimEnd().length, width: match[0].length };
}

function pagesOf(all: readonly Fragment[]): Fragment[][] {
  const pages: Fragment[][] = [[]];
  for (const fragment of all) {
    if (fragment.afterBreak && pages.at(-1)?.length) pages.push([]);
    pages.at(-1)?.push(fragment);
  }
  return pages;
}

/** Where a page's notes begin: the earliest start after which all is notes, numbers ascending. */
function firstNote(
  asked: ReadonlyMap<string, number>,
  language: Language,
  page: readonly Fragment[],
): number | null {
  let first: number | null = null;
  let next = Infinity;
  let loose = false;
  for (let index = page.length - 1; index >= 0; index--) {
    const fragment = page[index];
    if (!fragment || fragment.table) break;
    const start = startOf(fragment.text);
    if (!start) {
      // A line of a note must follow its note directly, or go on with its sentence.
      loose ||= fragment.blankBefore && !/^\p{Ll}/u.test(fragment.text);
      if (loose) break;
      continue;
    }
    const number = Number(start.sign);
    if (number >= next || !isAsked(asked, language, fragment, start)) break;
    first = index;
    next = Number.isNaN(number) ? next : number;
  }
  return first;
}

/** True where a mark in the text before asks for such a note, and it is worded as notes are. */
function isAsked(
  asked: ReadonlyMap<string, number>,
  language: Language,
  fragment: Fragment,
  { sign, width }: { readonly sign: string; readonly width: number },
): boolean {
  if ((asked.get(sign) ?? Infinity) >= fragment.start) return false;
  return /^\D/u.test(sign) || language.note.test(fragment.text.slice(width));
}

const possibleMark =
  /(?:(?<=[\p{L}”"’»)\]]|[,;.:،؛，；。]|\p{L} |[,;.:] |\d{4} )(\d{1,3})\/?(?=[\s,;.:)]|$)|(?<=\S)(?<!\*)(\*{1,3}|[†‡§])(?=[\s,;.:)]|$))/gmu;

/** The numbers and signs that may be marks of notes, with where each stands first. */
function askedFor({ text }: SourceText): ReadonlyMap<string, number> {
  const asked = new Map<string, number>();
  for (const { index, 1: number, 2: sign } of text.matchAll(possibleMark)) {
    const key = number ?? sign ?? '';
    if (!asked.has(key)) asked.set(key, index);
  }
  return asked;
}
