import { asciiDigits } from '../../../document/digits.ts';
import type { Range, SourceText } from '../../read/source-text.ts';
import { beforeNumber, fencedMark, onOwnLine } from './start.ts';

/** The numbers and signs that may be marks of notes, with where each stands first. */
export type Asked = ReadonlyMap<string, number>;

/** True where a mark in the text before asks for a note with such a sign. */
export const isBefore = (asked: Asked, { start }: Range, sign: string): boolean =>
  (asked.get(sign) ?? Infinity) < start;

const possibleMark =
  /(?:(?<=[\p{L}”"’»)\]》]|[,;.:،؛，；。、]|\p{L} |[,;.:] |\p{Nd}{4} |[,;.]\p{Nd}{1,2} )(\p{Nd}{1,3})\/?(?=[\s,;.:)，；。、،؛\p{Script=Han}]|$)|(?<=\S)(?<!\*)(\*{1,3}|[†‡§])(?=[\s,;.:)\]，；。：、）］،؛]|$)|^(\*{1,3})$)/gmu;
/** “19943”: the year 1994, and the mark of note 3. */
const behindYear = /(?<!\p{Nd})(?:19|20)\d{2}(\d{1,2})(?!\p{Nd})/gu;

/** More characters than this are no marks, though they may be set in raised type. */
const longestRaised = 12;

/** What the text may have marks of. */
export function askedFor({ text, marks }: SourceText): Asked {
  const asked = firstOf(text, [
    possibleMark,
    behindYear,
    beforeNumber,
    onOwnLine,
    ...Object.values(fencedMark),
  ]);
  // What is raised may stand behind anything: “63/124³”.
  for (const { type, start, end } of marks) {
    if (type !== 'superscript' || end - start > longestRaised) continue;
    for (const [number] of text.slice(start, end).matchAll(/\p{Nd}{1,3}/gu)) {
      const key = asciiDigits(number);
      asked.set(key, Math.min(start, asked.get(key) ?? Infinity));
    }
  }
  return asked;
}

/** What the text has marks of in round brackets. */
export const roundMarks = ({ text }: SourceText): Asked => firstOf(text, [fencedMark.round]);

function firstOf(text: string, patterns: readonly RegExp[]): Map<string, number> {
  const asked = new Map<string, number>();
  for (const pattern of patterns) {
    for (const { index, 1: number, 2: sign, 3: alone } of text.matchAll(pattern)) {
      const key = asciiDigits(number ?? sign ?? alone ?? '');
      asked.set(key, Math.min(index, asked.get(key) ?? Infinity));
    }
  }
  return asked;
}
