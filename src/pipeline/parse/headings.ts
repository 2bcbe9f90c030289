import { lastNotAbove, type Range } from '../read/source-text.ts';
import type { Fragment } from './fragments.ts';
import { positionOf, spanOf, toInline } from './inline.ts';
import { joinOf, endsPreambular } from './joining.ts';
import { numberAt } from './sequence.ts';
import {
  hanNumberOf,
  hanValue,
  insertedOf,
  labelOf,
  letterValue,
  numberOf,
  romanValue,
  toRoman,
} from './numbering.ts';
import { addBlock, close, lastPiece, scopeOf, type Marker, type State } from './state.ts';

/** More characters than this are no heading. */
export const longest = 160;
const longestLine = 80;

const arabicLetters = ['ألف', 'باء', 'جيم', 'دال', 'هاء', 'واو', 'زاي', 'حاء', 'طاء', 'ياء'];

interface MarkedLine {
  readonly letter: number | null;
  readonly roman: number | null;
  /** How many characters the letter or numeral takes, and where the title behind it begins. */
  readonly width: number;
  readonly titleAt: number | null;
}

/** What a line says if it is a part's letter or a section's numeral, alone or with a title. */
function markedLine(text: string): MarkedLine | null {
  const match =
    /^([A-ZА-Я]|[IVXLC]{1,7})(?:[.．]?$|[.．]\s+(?=\S))/u.exec(text) ??
    /^([一二三四五六七八九十]{1,3})(?:$|、\s*(?=\S))/u.exec(text) ??
    /^([甲乙丙丁戊己庚辛壬癸])(?:$|[、．.]\s*(?=\S))/u.exec(text) ??
    /^(ألف|باء|جيم|دال|هاء|واو|زاي|حاء|طاء|ياء)(?:$|\s?[-–]\s?(?=\S))/u.exec(text);
  const label = match?.[1];
  if (!match || label === undefined) return null;
  const letter = /^[A-Z]$/u.test(label)
    ? label.charCodeAt(0) - 64
    : arabicLetters.indexOf(label) + 1;
  const cyrillic = 'АБВГДЕЖЗИКЛМНО'.indexOf(label) + 1;
  const roman = /^[IVXLC]+$/u.test(label) ? romanValue(label.toLowerCase()) : hanValue(label);
  const titleAt = match[0].length < text.length ? match[0].length : null;
  const width = match[0].trimEnd().length;
  return { letter: letter || cyrillic || letterValue(label), roman, width, titleAt };
}

const chapter =
  /^(?:(?:Part|Chapter|Section|Partie|Chapitre|Parte|Cap[ií]tulo|Sección|Часть|Глава|Раздел) (?:[IVXLC]{1,6}|\p{Nd}{1,2}|one|two|première|primera|первая)(?![\p{L}\p{N}])|第[一二三四五六七八九十\d]{1,3}[章节部]|(?:الفصل|الجزء|الباب) (?:الأول|الثاني)|(?:أولا|ثانيا|ثالثا)\s?[-–])/iu;

/** True where a line heads a part, chapter or section: “I. Introduction”, “Chapter II”. */
export const headsSection = (text: string): boolean =>
  chapter.test(text) || (markedLine(text)?.titleAt ?? null) !== null;

/** True where a line is nothing but the letter or numeral of a first part. */
export const isFirstMarker = (text: string): boolean => /^(?:A|I|ألف|一|甲)[.．]?$/u.test(text);

/** The marker of a line that goes on with the scope's letters or numerals, or begins them. */
export function markerAt(state: State, fragment: Fragment): Marker | null {
  const line = markedLine(fragment.text);
  if (!line || (line.titleAt !== null && fragment.ending !== null)) return null;
  const scope = scopeOf(state);
  const { letter, roman } = line;
  const isLetter = letter !== null && (letter === scope.lastLetter + 1 || letter === 1);
  const isRoman = roman !== null && (roman === scope.lastRoman + 1 || roman === 1);
  if (!isLetter && !isRoman) return null;
  // “I” after “H” is a letter, “I” at the beginning a numeral.
  const asLetter = isLetter && (!isRoman || scope.lastLetter > 0);
  const label = { start: fragment.start, end: fragment.start + line.width };
  const title =
    line.titleAt === null ? [] : [{ start: fragment.start + line.titleAt, end: fragment.end }];
  const number = asLetter ? String.fromCharCode(96 + letter) : toRoman(roman ?? 1);
  return { label, number, isLetter: asLetter, title };
}

/** Takes a heading: a part's letter, a section's numeral, or a short line without a point. */
export function takeHeading(state: State, index: number): number {
  const fragment = state.fragments[index];
  if (!fragment || fragment.table || !mayBegin(state, fragment)) return 0;
  if (goesOnInHan(state, fragment)) return 0;
  const marker = markerAt(state, fragment);
  if (marker) return takeMarked(state, index, fragment, marker);
  if (numberAt(state, index)?.problem?.id === 'number-slip') return 0;
  const count = headingLines(state, index);
  if (count === 0) return 0;
  addHeading(state, state.fragments.slice(index, index + count), null);
  return count;
}

/** “二、” behind a paragraph that is numbered “一、”: the next paragraph, no section. */
function goesOnInHan(state: State, { text }: Fragment): boolean {
  const isHan = /^[一二三四五六七八九十]/u.test(state.open?.label?.printed ?? '');
  return isHan && Number(hanNumberOf(text)?.value) === scopeOf(state).operative + 1;
}

function mayBegin(state: State, fragment: Fragment): boolean {
  const last = lastPiece(state);
  // What stands directly under an article's or paragraph's number is its own.
  if (!last) return state.open === null;
  if (isMarkedHeading(state, fragment) && fragment.blankBefore && last.ending !== 'colon')
    return true;
  if (last.ending === null) return isLetterAfterBlank(fragment);
  return joinOf(state, fragment) === 'new' || markedLine(fragment.text) !== null;
}

/** “H” under a paragraph that lost its point. */
const isLetterAfterBlank = ({ text, blankBefore }: Fragment): boolean =>
  blankBefore && markedLine(text)?.titleAt === null;

function takeMarked(state: State, index: number, fragment: Fragment, marker: Marker): number {
  const { letter, roman } = markedLine(fragment.text) ?? {};
  const scope = scopeOf(state);
  if (marker.isLetter) scope.lastLetter = letter ?? 0;
  else scope.lastRoman = roman ?? 0;
  const count = marker.title.length > 0 ? 0 : titleLines(state, index + 1);
  const title = [...marker.title, ...state.fragments.slice(index + 1, index + 1 + count)];
  addHeading(state, [fragment, ...title.slice(marker.title.length)], { ...marker, title });
  return 1 + count;
}

/** The lines of the title under a letter or numeral. */
function titleLines(state: State, index: number): number {
  const next = state.fragments[index];
  return next && markerAt(state, next) === null ? headingLines(state, index) : 0;
}

/** How many lines from here on are one heading; 0 where none is. */
export function headingLines(state: State, index: number): number {
  const first = state.fragments[index];
  if (!first || first.table) return 0;
  if (isMarkedHeading(state, first)) return markedLines(state, index);
  if (/^\p{Ll}/u.test(first.text) || labelOf(first.text) || numberOf(first.text)) return 0;
  if (insertedOf(first.text)) return 0;
  // Under a section's numeral the numbers of its paragraphs run on.
  const isUnderMarker = markedLine(state.fragments[index - 1]?.text ?? '')?.titleAt === null;
  let length = 0;
  for (let at = index; at < index + 4; at++) {
    const line = state.fragments[at];
    const next = state.fragments[at + 1];
    if (!line || line.table || line.ending !== null || !next) return 0;
    if (at > index && line.blankBefore) return 0;
    if (at > index && markerAt(state, line)) return at - index;
    length += line.text.length;
    if (length > longest || line.text.length > longestLine) return 0;
    if (endsHeading(state, first, next, isUnderMarker)) return at - index + 1;
  }
  return 0;
}

function endsHeading(
  state: State,
  first: Fragment,
  next: Fragment,
  isUnderMarker: boolean,
): boolean {
  // No page ends with a heading: a line that a page break or notes cut off is a sentence's.
  if (next.afterBreak) return false;
  if (next.blankBefore || next.table) return !startsParagraph(state, first);
  // A sentence goes on so: “of 17 December / 1970”, “of the / report”.
  if (state.width === null) return !/^[\p{Ll}\p{Nd}(（]/u.test(next.text) || isFirstNumber(next);
  const isNext = Number(numberOf(next.text)?.value) === scopeOf(state).operative + 1;
  return (
    isFirstNumber(next) ||
    (isUnderMarker && isNext) ||
    state.sheet.language.enacting.test(next.text)
  );
}

/** A paragraph's number 1, or the letter that a scanner reads for it. */
const isFirstNumber = ({ text }: Fragment): boolean =>
  numberOf(text)?.value === '1' || /^l\.\s+\p{Lu}/u.test(text);

/** A short line that opens as a preambular paragraph does, and whose rest a page break cut off. */
const startsParagraph = (state: State, first: Fragment): boolean =>
  state.sheet.language.opening.test(first.text) && endsPreambular(state, first);

/** True where the source itself marks the line as a heading. */
function isMarkedHeading({ sheet }: State, { start, end }: Fragment): boolean {
  const at = lastNotAbove(sheet.headingStarts, start);
  return (sheet.headings[at]?.end ?? -1) >= end;
}

function markedLines(state: State, index: number): number {
  let count = 1;
  for (let next = state.fragments[index + count]; next; next = state.fragments[index + count]) {
    if (next.blankBefore || !isMarkedHeading(state, next)) break;
    count += 1;
  }
  return count;
}

export function addHeading(state: State, ranges: readonly Range[], marker: Marker | null): void {
  close(state);
  const { sheet } = state;
  const children = toInline(sheet, ranges);
  const position = positionOf(sheet.source, spanOf(ranges));
  addBlock(state, { type: 'heading', anchor: null, level: 1, children, position }, marker);
  scopeOf(state).mayRestart = true;
  state.closing = false;
}
