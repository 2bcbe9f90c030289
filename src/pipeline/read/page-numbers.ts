import type { Cut } from './draft.ts';
import type { FurnitureLine } from './furniture.ts';
import type { Token } from './furniture-patterns.ts';

/**
 * Page numbers among the notes. pdftotext prints a note's number on a line of its own, before or
 * after the note, and the page's number may stand between them: the numbers that the sequence of
 * notes demands are notes', another is the page's.
 */
export function notePageNumbers(lines: readonly FurnitureLine[]): Cut[] {
  const cuts: Cut[] = [];
  let last = 0;
  for (let index = 0; index < lines.length; index++) {
    if (!isRuleLine(lines[index])) continue;
    const area = areaAfter(lines, index + 1);
    const alone = area.filter(({ text }) => isNumber(text));
    const begun = area.filter(({ text }) => /^\d{1,3}\s\S/u.test(text)).length;
    const notes = area.filter(({ text }) => startsNote(text)).length;
    const highest = last + Math.max(notes, begun);
    const superfluous = alone.length > notes - begun;
    for (const { text, start, end } of alone) {
      const number = Number(text);
      if (superfluous && (number > highest || number <= last)) {
        cuts.push({ start, end, what: 'page-number' });
      }
    }
    last = highest;
    index += area.length;
  }
  return cuts;
}

const isNumber = (text: string): boolean => /^\d{1,3}$/u.test(text);
const isRuleLine = (line: FurnitureLine | undefined): boolean =>
  line?.tokens?.some(({ what }) => what === 'rule') ?? false;

/** A line that may begin a note: no number alone, and not the rest of a sentence. */
const startsNote = (text: string): boolean => !isNumber(text) && !/^\p{Ll}/u.test(text);

/** The lines of the notes: up to other furniture or the next page; “2/2” may stand among them. */
function areaAfter(lines: readonly FurnitureLine[], from: number): FurnitureLine[] {
  let end = from;
  for (let line = lines[end]; line; line = lines[end]) {
    if ((line.tokens && !isPageOnly(line.tokens)) || (line.opensPage && end > from)) break;
    end += 1;
  }
  return lines.slice(from, end).filter(({ tokens }) => tokens === null);
}

const isPageOnly = (tokens: readonly Token[]): boolean =>
  tokens.every(({ what }) => what === 'page-number');
