import { resolveFragment } from '../../document/anchor.ts';
import type { CitedUnit } from './fill.ts';

/** A document as a pasted citation may name it. */
export interface KnownDocument {
  readonly symbol: string;
  /** `2007/8`; null for documents that are no resolutions. */
  readonly number: string | null;
  /** Other symbols and names. */
  readonly forms: readonly string[];
  /** The path of its page after the language. */
  readonly path: string;
  /** True where the site holds its text, and so `cite.json` beside its page. */
  readonly text: boolean;
}

const organs = [
  ['E/RES/', /经济及社会理事会|经社理事会|Economic and Social Council|ECOSOC|E\.?S\.?C\.? Res/iu],
  ['S/RES/', /安全理事会|安理会|Security Council|UNSC|S\.?C\.? Res/iu],
  ['A/RES/', /大会|General Assembly|UNGA|G\.?A\.? Res/iu],
] as const;

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015]/gu, '-')
    .replace(/\s+/gu, '')
    .toLowerCase();

/**
 * The document that a pasted text names, by symbol or address, by number with its organ, or by
 * name; the longest form wins. Null where it names none.
 */
export function namedDocument(
  pasted: string,
  documents: readonly KnownDocument[],
): KnownDocument | null {
  const text = plain(pasted);
  const organ = organs.find(([, words]) => words.test(pasted))?.[0];
  const named = documents.flatMap((document) => {
    const { symbol, number, forms } = document;
    const byForm = [symbol, ...forms].map(plain).filter((form) => stands(text, form));
    const fits = organ === undefined || symbol.startsWith(organ);
    const byNumber = number !== null && fits && stands(text, plain(number)) ? [plain(number)] : [];
    const length = Math.max(0, ...[...byForm, ...byNumber].map((form) => form.length));
    return length > 0 ? [{ document, length }] : [];
  });
  return named.sort((a, b) => b.length - a.length)[0]?.document ?? null;
}

/** True where a form stands in a text and is no part of a longer number or symbol. */
function stands(text: string, form: string): boolean {
  const at = text.indexOf(form);
  if (form === '' || at === -1) return false;
  const joins = (left: string, right: string): boolean => /\d/u.test(left) && /\d/u.test(right);
  return (
    !joins(text.charAt(at - 1), form.charAt(0)) &&
    !joins(form.charAt(form.length - 1), text.charAt(at + form.length))
  );
}

const number = String.raw`(\d+)\s*(?:段)?(?:\s*\(([a-z])\))?(?:\s*(?:至|到|-|–|—|to)\s*第?(\d+))?`;
const preamble = new RegExp(
  String.raw`(?:序言部分第|preambular\s+par(?:a|agraph)?s?\.?\s*|pmbl\.\s*¶+\s*|#pp|/pp)${number}`,
  'iu',
);
const operative = new RegExp(
  String.raw`(?:第\s*(?=\d+(?:\s*(?:至|到|-|–)\s*\d+)?\s*段)|\b(?:operative\s+)?par(?:a|agraph)?s?\.?\s*|¶+\s*|#(?:op|para_?)?(?=\d)|/op(?=\d)|\bOP\s*)${number}`,
  'iu',
);

/**
 * The paragraphs that a pasted text names, as anchors of the document: 第80至82段, paras. 80–82,
 * ¶ 112 (c), preambular para. 3, `#op80`; [] where it names none that the document has.
 */
export function namedParagraphs(pasted: string, units: readonly CitedUnit[]): string[] {
  const text = pasted.normalize('NFKC');
  const known = (anchor: string): boolean => units.some((unit) => unit.anchor === anchor);
  const fragment = /#([\w-]+)/u.exec(text)?.[1];
  if (fragment !== undefined) {
    const anchors = resolveFragment(fragment, known);
    if (anchors.length > 0) return anchors;
  }
  const introductory = preamble.exec(text);
  const found = introductory ?? operative.exec(text);
  if (!found) return [];
  const [, first = '', sub, last = first] = found;
  const prefix = introductory ? 'pp' : 'op';
  if (sub !== undefined) return [`${prefix}${first}${sub.toLowerCase()}`].filter(known);
  const count = Math.min(1000, Number(last) - Number(first) + 1);
  return Array.from(
    { length: Math.max(0, count) },
    (_, index) => `${prefix}${Number(first) + index}`,
  ).filter(known);
}
