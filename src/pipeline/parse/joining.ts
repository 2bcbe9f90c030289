import type { Fragment } from './fragments.ts';
import { labelOf, numberOf } from './numbering.ts';
import type { Piece } from './paragraphs.ts';
import { lastPiece, scopeOf, type State } from './state.ts';

/** How a line without number or label stands to the open paragraph. */
export type Join = 'same' | 'fresh' | 'flush' | 'new';

/** A line this much shorter than the others is a paragraph's last. */
const shortLine = 0.75;

/** Whether a line goes on with the open paragraph, begins a new run of words of it, or a new one. */
export function joinOf(state: State, fragment: Fragment): Join {
  const last = lastPiece(state);
  if (!state.open || !last || fragment.table) return 'new';
  const isOpening = state.sheet.language.opening.test(fragment.text);
  if (headsList(state, fragment)) return 'new';
  if (/^\p{Ll}/u.test(fragment.text)) return lowerCase(state, fragment, last, isOpening);
  if (last.ending === null) return unfinished(state, fragment, last, isOpening);
  if (state.open.kind === 'preambular') return inPreamble(state, fragment, last, isOpening);
  if (last.ending === 'comma') {
    return isOpening && fragment.blankBefore && endsPreambular(state, fragment) ? 'new' : 'same';
  }
  if (last.ending === 'colon') return 'fresh';
  return beginsAnew(state, fragment, last) ? 'new' : 'same';
}

/** In an annex, a short line with a colon above a list's first item: “Chemical section:”. */
export function headsList(state: State, fragment: Fragment): boolean {
  const { text, blankBefore, ending } = fragment;
  if (scopeOf(state).kind === 'root' || !blankBefore || ending !== 'colon') return false;
  const next = state.fragments[lookFrom(state, fragment) + 1];
  return text.length < 60 && next !== undefined && beginsList(next.text);
}

const beginsList = (text: string): boolean =>
  ['a', 'i', '1', 'أ', 'а'].includes((labelOf(text) ?? numberOf(text))?.value ?? '');

/** A small letter goes on with a sentence, but Russian preambles and lists begin with one too. */
function lowerCase(state: State, fragment: Fragment, last: Piece, isOpening: boolean): Join {
  if (last.ending === null) return 'same';
  if (state.open?.kind === 'preambular') {
    return isOpening && last.ending !== 'colon' && !fragment.afterBreak ? 'new' : 'same';
  }
  if (fragment.blankBefore && !fragment.afterBreak && isUnderList(state, last)) return 'flush';
  const isItem = last.ending === 'colon' || last.ending === 'semicolon';
  return isItem && fragment.blankBefore && !fragment.afterBreak ? 'fresh' : 'same';
}

/** The line above is the last of a list: a sentence that goes on under it is the paragraph's again. */
const isUnderList = ({ open }: State, last: Piece): boolean =>
  open?.hasList === true && labelOf(last.text) !== null && last.ending !== 'colon';

/** The line above has no point: only a blank line and the words of a new paragraph begin one. */
function unfinished(state: State, fragment: Fragment, last: Piece, isOpening: boolean): Join {
  if (!fragment.blankBefore || fragment.afterBreak) return 'same';
  if (state.open?.kind === 'article' && state.open.pieces.length === 1) return 'fresh';
  if (state.open?.kind === 'preambular') return isOpening ? 'new' : 'same';
  const isShort = state.width === null || last.text.length < state.width * shortLine;
  return isShort && isListItem(state) ? 'fresh' : 'same';
}

/** An item without a point, in a list whose items have none. */
const isListItem = ({ open }: State): boolean => open?.pieces.at(-1)?.fresh ?? false;

function inPreamble(state: State, fragment: Fragment, last: Piece, isOpening: boolean): Join {
  if (isOpening) return 'new';
  if (fragment.blankBefore) return fragment.afterBreak && last.ending === 'comma' ? 'same' : 'new';
  if (state.width === null) return 'new';
  return /^\p{L}/u.test(fragment.text) && last.text.length < state.width * 0.6 ? 'new' : 'same';
}

/** After a full stop or semicolon: between lines of a wrapped paragraph, a short line ends it. */
function beginsAnew({ width }: State, fragment: Fragment, last: Piece): boolean {
  if (fragment.blankBefore || width === null || last.ending === 'semicolon') return true;
  return last.text.length < width * shortLine;
}

/** True where the paragraph that begins here ends as preambular ones do. */
export const endsPreambular = (state: State, fragment: Fragment): boolean =>
  endingBelow(state, fragment) === 'comma';

/** The point at the end of the paragraph that begins here, as far as its next blank line. */
export function endingBelow(state: State, fragment: Fragment): Fragment['ending'] {
  const from = lookFrom(state, fragment);
  let last = fragment;
  for (let index = from + 1; index < from + 40; index++) {
    const next = state.fragments[index];
    if (!next || next.blankBefore) break;
    last = next;
  }
  return last.ending;
}

/** Where to look for a fragment: near its place among all, found by halving. */
function lookFrom({ fragments }: State, { start }: Fragment): number {
  let low = 0;
  let high = fragments.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((fragments[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True in the part of a scope before its first number. */
export function isPreamble(state: State): boolean {
  const { kind, operative, article, mayRestart, enacted } = scopeOf(state);
  return kind === 'root' && article === 0 && (operative === 0 || (mayRestart && enacted));
}
