import { asciiDigits } from '../../document/digits.ts';
import type { ProblemId } from '../../diagnostics/problems.ts';
import type { Range } from '../read/source-text.ts';
import { endingBelow, joinOf } from './joining.ts';
import type { Fragment } from './fragments.ts';
import {
  hanNumberOf,
  insertedOf,
  labelOf,
  numberAlone,
  numberOf,
  type Label,
} from './numbering.ts';
import { lastPiece, scopeOf, type State } from './state.ts';

/** How far a paragraph's number may jump and still be a number: further, it is a year or a figure. */
const widestGap = 5;

/** A paragraph's number where it was found, and what is left of its line. */
export interface FoundNumber {
  readonly number: number;
  /** What it is called where that is not its number: “1 bis”. */
  readonly name?: string;
  readonly label: { readonly printed: string; readonly range: Range };
  readonly words: Fragment | null;
  /** How many lines it takes. */
  readonly taken: 1 | 2;
  readonly problem: { readonly id: ProblemId; readonly found: string } | null;
}

/** The number of the operative paragraph that begins at a line, as the sequence demands; or null. */
export function numberAt(state: State, index: number): FoundNumber | null {
  const fragment = state.fragments[index];
  if (!fragment || fragment.table) return null;
  return (
    displaced(state, fragment, state.fragments[index + 1]) ??
    glued(state, fragment) ??
    standingAlone(state, fragment, state.fragments[index + 1]) ??
    putIn(state, fragment) ??
    atStart(state, fragment, index) ??
    misprinted(state, fragment, index)
  );
}

const expected = (state: State): number => scopeOf(state).operative + 1;

/** True where the line above is at its end, so that a paragraph may begin. */
function isAfterEnd(state: State, fragment: Fragment): boolean {
  const last = lastPiece(state);
  return last?.ending !== null || (fragment.blankBefore && !fragment.afterBreak);
}

/** A number alone on the line after the paragraph's first: pdftotext took it for a column. */
function displaced(
  state: State,
  fragment: Fragment,
  next: Fragment | undefined,
): FoundNumber | null {
  const label = next ? numberAlone(next.text) : null;
  const number = Number(label?.value);
  if (!next || !label || number === 1 || number !== expected(state)) return null;
  if (fragment.ending !== null || joinOf(state, fragment) === 'same') return null;
  if (/^[\p{Ll}\p{N}]/u.test(fragment.text)) return null;
  if (numberOf(fragment.text) ?? numberAlone(fragment.text)) return null;
  return {
    number,
    label: { printed: label.printed, range: next },
    words: fragment,
    taken: 2,
    problem: { id: 'number-displaced', found: label.printed },
  };
}

/** A number at the end of the paragraph's first line, from the same cause: “towards a multi6.” */
function glued(state: State, fragment: Fragment): FoundNumber | null {
  const match = /(?<=\p{L})\p{Nd}{1,3}[.．]$|(?<=\s{3})[-–]\s?\p{Nd}{1,3}$/u.exec(
    fragment.text.slice(-9),
  );
  const printed = match?.[0] ?? '';
  const number = Number(asciiDigits(printed).replace(/\P{Nd}/gu, ''));
  if (number !== expected(state) || number === 1) return null;
  if (!/^(?:\p{Lu}|\p{Script=Arabic})/u.test(fragment.text) || joinOf(state, fragment) === 'same')
    return null;
  const end = fragment.end - printed.length;
  return {
    number: expected(state),
    label: { printed, range: { start: end, end: fragment.end } },
    words: {
      ...fragment,
      end,
      text: fragment.text.slice(0, -printed.length).trimEnd(),
      ending: null,
    },
    taken: 1,
    problem: { id: 'number-displaced', found: printed },
  };
}

function standingAlone(
  state: State,
  fragment: Fragment,
  next: Fragment | undefined,
): FoundNumber | null {
  const label = numberAlone(fragment.text);
  const number = Number(label?.value);
  const { mayRestart, operative } = scopeOf(state);
  const fits = number === operative + 1 || (number === 1 && mayRestart);
  if (!label || !fits || !next) return null;
  return {
    number,
    label: { printed: label.printed, range: fragment },
    words: null,
    taken: 1,
    problem: null,
  };
}

/** “1 bis.” behind paragraph 1: the sequence goes on from there as if it were not. */
function putIn(state: State, fragment: Fragment): FoundNumber | null {
  const label = insertedOf(fragment.text);
  const { operative } = scopeOf(state);
  if (!label || operative === 0 || Number(label.value) !== operative) return null;
  if (!isAfterEnd(state, fragment)) return null;
  return {
    number: operative,
    name: label.name,
    ...split(fragment, label),
    taken: 1,
    problem: null,
  };
}

function atStart(state: State, fragment: Fragment, index: number): FoundNumber | null {
  const isHan = /^[一二三四五六七八九十]/u.test(state.open?.label?.printed ?? '');
  const label = numberOf(fragment.text) ?? (isHan ? hanNumberOf(fragment.text) : null);
  if (!label) return null;
  const number = Number(label.value);
  const { operative, mayRestart } = scopeOf(state);
  if (isNumberedHeading(state, index)) return null;
  // “6)” below “а)” is “б)”.
  if (/[)）]$/u.test(label.printed) && state.open?.hasList === true && number !== operative + 1)
    return null;
  const found = { number, ...split(fragment, label), taken: 1 as const };
  if (number === operative + 1) {
    return isWrappedReference(state, fragment) ? null : { ...found, problem: null };
  }
  if (!isAfterEnd(state, fragment)) return null;
  if (number === 1 && mayRestart) return { ...found, problem: null };
  const after = `${label.printed} after ${operative}`;
  if (
    (number === operative && number > 0) ||
    (number === 1 && fragment.blankBefore && !isInList(state))
  ) {
    return { ...found, problem: { id: 'number-twice', found: label.printed } };
  }
  const isNear = number > operative && number <= operative + widestGap;
  if (isNear ? operative === 0 && !goesOn(state, index, number) : !isFar(state, index, number)) {
    return null;
  }
  return { ...found, problem: { id: 'number-missing', found: after } };
}

/** “1. Municipal sources” above paragraph 6: a heading with a number, which the sequence leaves out. */
export function isNumberedHeading(state: State, index: number): boolean {
  const [fragment, next] = state.fragments.slice(index, index + 2);
  if (!fragment || !next || fragment.ending !== null || fragment.text.length > 80) return false;
  const wanted = expected(state);
  const [own, following] = [numberOf(fragment.text), numberOf(next.text)];
  return own !== null && Number(own.value) !== wanted && Number(following?.value) === wanted;
}

const isInList = (state: State): boolean => lastPiece(state)?.ending === 'colon';

/** A jump beyond the widest: the text is a fragment, and its numbers go on from there. */
const isFar = (state: State, index: number, number: number): boolean =>
  number > scopeOf(state).operative && goesOn(state, index, number);

/** True where one of the next lines has the next number. */
function goesOn({ fragments }: State, index: number, number: number): boolean {
  return fragments.slice(index + 1, index + 60).some(({ text }) => {
    const printed = numberOf(text)?.value ?? /^(\d{1,3})\s?[,，-]\s/u.exec(text)?.[1];
    return Number(printed) === number + 1;
  });
}

/** A line that begins with a number because the sentence broke there: “paragraph / 6. The …”. */
function isWrappedReference(state: State, fragment: Fragment): boolean {
  const last = lastPiece(state);
  if (last?.ending !== null || fragment.blankBefore) return false;
  return state.sheet.language.beforeReference.test(last.text.slice(-40));
}

function split(
  fragment: Fragment,
  { printed, width }: Label,
): Pick<FoundNumber, 'label' | 'words'> {
  const { start } = fragment;
  return {
    label: { printed, range: { start, end: start + printed.length } },
    words: { ...fragment, start: start + width, text: fragment.text.slice(width) },
  };
}

/** What a scanner reads for a digit. */
const lookalikes: Readonly<Record<string, string>> = {
  l: '1',
  I: '1',
  i: '1',
  O: '0',
  o: '0',
  О: '0',
  S: '5',
  s: '5',
  G: '6',
  б: '6',
  B: '8',
  З: '3',
  Z: '2',
};

/** What a scanner makes of a number: “14, Urges”, “l5.”, “1O.”, “3 .”, “5-”, “S.”. */
function misprinted(state: State, fragment: Fragment, index: number): FoundNumber | null {
  const match = /^([\p{Nd}lIiOoОSsGбBЗZ]{1,3})(\s?)([.．,，،-])(\s*)(?=[\p{L}_])/u.exec(
    fragment.text,
  );
  const printed = match?.[1];
  if (!match || printed === undefined || !isAfterEnd(state, fragment)) return null;
  const digits = asciiDigits(printed).replace(/\P{Nd}/gu, (letter) => lookalikes[letter] ?? letter);
  const wanted = expected(state);
  // “14, Urges” for “4. Urges”: a stroke of the margin is read as a 1.
  const hasStroke = digits === `1${wanted}` && goesOn(state, index, wanted);
  const number = hasStroke ? wanted : Number(digits);
  const beginsAnew = number === 1 && scopeOf(state).mayRestart;
  if (number !== wanted && !beginsAnew) return null;
  const words = fragment.text.slice(match[0].length);
  const isWide = /[．，]/u.test(match[3] ?? '') || /^\p{Script=Han}/u.test(words);
  if (match[4] === '' && !isWide) return null;
  // Letters alone may be a heading's or a list's: a paragraph has a point at its end.
  const isLetters = !/\p{Nd}/u.test(printed);
  const isSetOff =
    fragment.blankBefore || !state.open
      ? endingBelow(state, fragment) !== null
      : isWide || goesOn(state, index, number);
  const isListed = state.open?.hasList === true && labelOf(lastPiece(state)?.text ?? '') !== null;
  if (isLetters && (!isSetOff || (isListed && /^\p{Ll}/u.test(printed)))) return null;
  const isComma = /[,，،-]/u.test(match[3] ?? '');
  const isSure = !isLetters || goesOn(state, index, number);
  if (isComma && (!isSure || (/^\p{Ll}/u.test(words) && !fragment.blankBefore))) return null;
  if (number === 1 && isLetters && !goesOn(state, index, 1)) return null;
  const label = { printed: match[0].trim(), value: String(number), width: match[0].length };
  return {
    number,
    ...split(fragment, label),
    taken: 1,
    problem: { id: 'number-slip', found: `${label.printed} for ${number}.` },
  };
}
