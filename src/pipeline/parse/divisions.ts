import { asciiDigits } from '../../document/digits.ts';
import { hanValue, numberOf, toRoman } from './numbering.ts';
import type { Fragment } from './fragments.ts';
import { headingLines, longest, markerAt } from './headings.ts';
import { addBlock, close, lastPiece, newScope, scopeOf, type Scope, type State } from './state.ts';
import { divisionOf } from './parts.ts';

const ordinals = [
  ['الأول', 'الأولى'],
  ['الثاني', 'الثانية'],
  ['الثالث', 'الثالثة'],
  ['الرابع', 'الرابعة'],
  ['الخامس', 'الخامسة'],
  ['السادس', 'السادسة'],
  ['السابع', 'السابعة'],
  ['الثامن', 'الثامنة'],
  ['التاسع', 'التاسعة'],
  ['العاشر', 'العاشرة'],
] as const;

/** A printed ordinal as a number: `premier`, `二`, `الثاني`, `12`; NaN for anything else. */
export function ordinalValue(printed: string): number {
  const word = ordinals.findIndex((forms) => forms.some((form) => form === printed)) + 1;
  if (word > 0) return word;
  if (/^premier$/iu.test(printed)) return 1;
  return hanValue(printed) ?? Number(asciiDigits(printed));
}

/** The part of anchors that stands for an annex's number, the same in every language: `ii`, `b`. */
function divisionNumber(printed: string | undefined): string {
  if (printed === undefined) return '';
  const value = ordinalValue(printed);
  const isWord = !Number.isNaN(value) && !/^\p{Nd}/u.test(printed);
  return isWord ? toRoman(value) : asciiDigits(printed).toLowerCase();
}

/** Takes the line that begins an annex or appendix, with its title. */
export function takeDivision(state: State, index: number): number {
  const fragment = state.fragments[index];
  if (!fragment || fragment.table || !mayBegin(state, fragment)) return 0;
  for (const kind of ['annex', 'appendix'] as const) {
    const match = state.sheet.language[kind].exec(fragment.text);
    if (match) return begin(state, index, fragment, kind, match);
  }
  return 0;
}

function mayBegin(state: State, { blankBefore, afterBreak }: Fragment): boolean {
  const last = lastPiece(state);
  if (!last || last.ending === 'point') return true;
  return blankBefore && (last.ending !== null || afterBreak);
}

function begin(
  state: State,
  index: number,
  fragment: Fragment,
  kind: 'annex' | 'appendix',
  [all, number, title]: RegExpExecArray,
): number {
  close(state);
  closeScopes(state, kind === 'annex' ? [] : ['annex']);
  const titleAt = fragment.end - (title?.length ?? 0);
  const label = { start: fragment.start, end: labelEnd(fragment, all, title) };
  const inline = title === undefined ? [] : [{ start: titleAt, end: fragment.end }];
  const next = state.fragments[index + 1];
  const isMarker = next !== undefined && markerAt(state, next) !== null;
  const count = inline.length > 0 || isMarker ? 0 : titleLines(state, index + 1);
  const below = state.fragments.slice(index + 1, index + 1 + count);
  const words = [...inline, ...below];
  state.scopes.push(newScope(kind, label, divisionNumber(number), words));
  state.closing = false;
  return 1 + count;
}

/** The lines of an annex's title; a page may end between it and the first heading or number. */
function titleLines(state: State, index: number): number {
  const count = headingLines(state, index);
  const [line, next] = state.fragments.slice(index, index + 2);
  if (count > 0 || !line || !next?.afterBreak || line.table || line.ending !== null) return count;
  const isBegun = markerAt(state, next) !== null || numberOf(next.text)?.value === '1';
  return isBegun && line.text.length <= longest ? 1 : 0;
}

/** The label is all of the line before its title, the point between them included. */
function labelEnd({ start, end }: Fragment, all: string, title: string | undefined): number {
  if (title === undefined) return end;
  return start + all.slice(0, all.length - title.length).trimEnd().length;
}

/** Ends the scopes inside those of the kinds that may stay open. */
export function closeScopes(state: State, staying: readonly Scope['kind'][]): void {
  close(state);
  while (state.scopes.length > 1 && !staying.includes(scopeOf(state).kind)) {
    const scope = state.scopes.pop();
    if (scope) addBlock(state, divisionOf(state.sheet, scope));
  }
}
