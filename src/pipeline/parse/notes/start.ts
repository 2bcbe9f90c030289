import { asciiDigits } from '../../../document/digits.ts';

/** How a note's number is printed, which its marks in the text are as well. */
export type Fence =
  | 'none'
  | 'stroke'
  | 'behind-stroke'
  | 'square'
  | 'tortoise'
  | 'caret'
  | 'round'
  | 'circle'
  | 'word';

/** The number or sign that a line begins with where it begins a note. */
export interface NoteStart {
  readonly sign: string;
  readonly fence: Fence;
  /** How many characters the sign takes as printed, and how many stand before the words. */
  readonly printed: number;
  readonly width: number;
}

const starts: readonly (readonly [Fence, RegExp])[] = [
  // “19 /December” is a day, and two names of its month.
  ['stroke', /^(\p{Nd}{1,3})(?:\/\s*|\s\/\s+)(?=\S)/u],
  ['behind-stroke', /^\/(\p{Nd}{1,3})\s+(?=\S)/u],
  ['square', /^\[\^?(\p{Nd}{1,3})\]:?\s*(?=\S)/u],
  ['tortoise', /^〔(\p{Nd}{1,3})〕\s*(?=\S)/u],
  ['caret', /^\^(\p{Nd}{1,3})\s*(?=\S)/u],
  ['round', /^[(（](\p{Nd}{1,3})[)）]\s*(?=\S)/u],
  ['circle', /^([①-⑳])\s*(?=\S)/u],
  ['word', /^(?:注|Notes?|Notas?|Примечание|Прим\.)\s?(\p{Nd}{1,3})\s?[.:：]\s*(?=\S)/u],
  [
    'none',
    /^(\p{Nd}{1,3})(?:\s?\))?(?:\s+(?=\S)|(?=[\p{Script=Han}\p{Script=Arabic}《〈“«]|\p{Lu}[\p{L}./]))/u,
  ],
  ['none', /^(\*{1,3}|[†‡§])\s*(?=[\p{L}\p{N}«“"《[(])/u],
];

/** What a line begins with if it is a note. */
export function noteStart(text: string): NoteStart | null {
  for (const [fence, pattern] of starts) {
    const match = pattern.exec(text);
    if (match?.[1] === undefined) continue;
    const sign = asciiDigits(match[1]);
    return { sign, fence, printed: match[0].trimEnd().length, width: match[0].length };
  }
  return null;
}

/** A mark that is printed between the same brackets as the notes. */
export const fencedMark: Readonly<Record<Exclude<Fence, 'none'>, RegExp>> = {
  stroke: /(?<![\p{Nd}/])(\p{Nd}{1,3})\/(?=[\s.,;:)，；。]|$)/gmu,
  'behind-stroke': /(?<=[\p{L}\p{Nd}.,;:)\]»”] )\/(\p{Nd}{1,3})(?=[\s,;.:)]|$)/gmu,
  square: /\[\^?(\p{Nd}{1,3})\]/gu,
  tortoise: /〔(\p{Nd}{1,3})〕/gu,
  caret: /\^(\p{Nd}{1,3})/gu,
  // In Chinese words may follow without a gap; “第三十九(1)条” is an article's paragraph.
  round:
    /(?<=[^\s(（]\s?)[(（](\p{Nd}{1,3})[)）](?=[\s,;.:،؛，；。、]|[(（]\p{Nd}|(?<=[\p{Script=Han}》”），；。][(（]\p{Nd}{1,3}[)）])(?![条款段项号节分])\p{Script=Han}|$)/gu,
  circle: /(?<=[\p{L}\p{N}》”）)，。；])([①-⑳])/gu,
  word: /[[〔(（](?:注\s?)?(\p{Nd}{1,3})[\]〕)）]/gu,
};

/** “12012” and “159/283”: in Arabic pdftotext prints the mark before the number. */
export const beforeNumber =
  /(?<=\p{Script=Arabic}[ /]{0,2})(\d)(?=(?:19|20)\d{2}(?!\p{Nd})|\d{2}\/\d)/gu;

/** A line that is a raised number alone: pdftotext set it above or below its own. */
export const onOwnLine = /^(\p{Nd}{1,2})$/gmu;
