/**
 * Numbers and labels of paragraphs, as a line begins with them. What a label means is decided by
 * the stack of degrees in `degrees.ts`; what a number means, by the sequence in `sequence.ts`.
 */
import { asciiDigits } from '../../document/digits.ts';

/** “5.A.2” is an entry's name, “9.c” a target's: behind the point comes a space, or a word. */
const number =
  /^[“"«„]?(\p{Nd}{1,3})(?:[.．、](?=\s|\p{Lu}\p{Ll}|[^\p{Script=Latin}\p{N}\s])|[)）](?=\s)|\s{0,3}[-–‐]\s{0,20}(?=\p{Script=Arabic}))\s*(?=\S)/u;
/** “1 bis.”: a paragraph put in between two. */
const inserted =
  /^(\p{Nd}{1,3})[\s-]?(bis|ter|quater|quinquies|бис|тер|кватер|之[二三四五]|مكررا?ً?)(?:[.．、]\s*|\s{0,3}[-–]\s{0,3})(?=\S)/u;
/** How pdftotext prints the number of an Arabic paragraph: its dash first. */
const turned = /^[-–]\s?(\p{Nd}{1,3})\s*(?=\p{Script=Arabic})/u;
/** “三、赞扬……；”, “三．赞扬……；”: a numeral before a sentence. Before a heading it numbers sections. */
const han =
  /^([一二三四五六七八九十]{1,3})[、．]\s*(?=\S.*[；。：，](?:\p{Nd}{1,2}|[一二三四五六七八九十]{1,2})?$)/u;
const ordinal = /^(\p{Nd}{1,3})\s?[º°ª]\.?\s+(?=\p{Lu})/u;
const alone = /^[“"«„]?(\p{Nd}{1,3})(?:[.．、]|\s?[º°]\.?|\s?[-–])$/u;
const bracketed =
  /^[(（]\s?([a-z]{1,4}|[а-я]|[\u0621-\u064A]{1,2}|\p{Nd}{1,2}|[一二三四五六七八九十]{1,3}|[甲乙丙丁戊己庚辛壬癸])\s?[)）][.．]?\s*(?=\S)/u;
const halfBracketed = /^([a-z]{1,4}|[а-я]|[\u0621-\u064A]|\p{Nd}{1,2})[)）]\s+(?=\S)/u;
const pointed = /^([a-z]{1,4}|[а-я])[.．]\s+(?=\S)/u;
const parenthesisedHan = /^([㈠-㈩]|[①-⑳])\s*(?=\S)/u;
/** How Arabic texts print the degree that others print (i). */
const quoted = /^['‘’"“”](\p{Nd}{1,2})['‘’"“”]\s+(?=\S)/u;
const behind = /\s{3,}([(（]([\u0621-\u064A]{1,2})[)）])$/u;
const dash = /^([—–•·‣▪-])\s+(?=\S)/u;

export interface Label {
  /** As printed, with brackets or point, without the space behind. */
  readonly printed: string;
  readonly value: string;
  /** How many characters stand before the words. */
  readonly width: number;
  /** It stands at the line's end: how pdftotext prints some labels in Arabic. */
  readonly behind?: true;
}

const labelFrom = (match: RegExpExecArray | null, value: string | undefined): Label | null =>
  match === null || value === undefined
    ? null
    : { printed: match[0].trim(), value, width: match[0].length };

/** The paragraph number that a line begins with, or null. */
export function numberOf(text: string): Label | null {
  const match = number.exec(text) ?? turned.exec(text) ?? ordinal.exec(text) ?? han.exec(text);
  if (match?.[1] === undefined) return null;
  return labelFrom(match, String(hanValue(match[1]) ?? asciiDigits(match[1])));
}

const insertions: Readonly<Record<string, string>> = {
  бис: 'bis',
  тер: 'ter',
  кватер: 'quater',
  之二: 'bis',
  之三: 'ter',
  之四: 'quater',
  之五: 'quinquies',
};

/** The number of a paragraph that was put in behind another, with that one's number as its value. */
export function insertedOf(text: string): (Label & { readonly name: string }) | null {
  const match = inserted.exec(text);
  const [, printed, suffix = ''] = match ?? [];
  const label = labelFrom(match, printed === undefined ? undefined : asciiDigits(printed));
  const latin = suffix.startsWith('م') ? 'bis' : (insertions[suffix] ?? suffix);
  return label && { ...label, name: `${label.value} ${latin}` };
}

/** “2.3” before a paragraph, where an annex or its articles count so. */
export function decimalOf(text: string): (Label & { readonly degrees: readonly number[] }) | null {
  const match = /^(\d{1,2})\.(\d{1,2})\.?(?:\s+(?=[\p{L}“"«])|(?=\p{Lu}\p{Ll}))/u.exec(text);
  const label = labelFrom(match, match ? `${match[1]}.${match[2]}` : undefined);
  return label && { ...label, degrees: label.value.split('.').map(Number) };
}

/** A numeral before a line that the sentence runs on from: where the numbers above are such, too. */
export function hanNumberOf(text: string): Label | null {
  const match = /^([一二三四五六七八九十]{1,3})[、．]\s*(?=\S)/u.exec(text);
  const value = match?.[1] === undefined ? null : hanValue(match[1]);
  return labelFrom(match, value === null ? undefined : String(value));
}

/** The number of a line that is nothing but a number and its point. */
export function numberAlone(text: string): Label | null {
  const match = alone.exec(text);
  return labelFrom(match, match?.[1] === undefined ? undefined : asciiDigits(match[1]));
}

/** The label of a subparagraph that a line begins with, or null. */
export function labelOf(text: string): Label | null {
  for (const pattern of [bracketed, halfBracketed, pointed, quoted, dash]) {
    const match = pattern.exec(text);
    const found = labelFrom(match, match?.[1]);
    if (found) return found;
  }
  const last = behind.exec(text.slice(-40));
  if (last?.[1] !== undefined && last[2] !== undefined) {
    return { printed: last[1], value: last[2], width: last[0].length, behind: true };
  }
  const han = parenthesisedHan.exec(text);
  return labelFrom(han, han?.[1]?.normalize('NFKC').replace(/[()]/gu, ''));
}

const letters = 'abcdefghijklmnopqrstuvwxyz';
const cyrillic = 'абвгдежзиклмнопрстуфхцчшщэюя';
const stems = '甲乙丙丁戊己庚辛壬癸';
const arabic = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ';

/** The place of a letter label in its series: a = 1, z = 26, aa = 27, bb = 28. */
export function letterValue(text: string): number | null {
  const [first] = text;
  if (first === undefined || !/^(\p{L})\1*$/u.test(text)) return null;
  if (text === 'هـ') return 5;
  const plain = /[اإآ]/u.test(first) ? 'أ' : first;
  for (const series of [letters, cyrillic, arabic, stems]) {
    const at = series.indexOf(plain);
    if (at !== -1) return ([...text].length - 1) * series.length + at + 1;
  }
  return null;
}

/** The letter label at a place of its series, in Latin letters: 2 → b, 28 → bb. */
export function toLetter(value: number): string {
  return letters.charAt((value - 1) % 26).repeat(Math.min(4, Math.ceil(value / 26)));
}

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** The value of a Roman numeral in small letters, or null where it is none. */
export function romanValue(text: string): number | null {
  let total = 0;
  for (const [index, digit] of [...text].entries()) {
    const value = romanDigits[digit];
    if (value === undefined) return null;
    const next = romanDigits[text.charAt(index + 1)] ?? 0;
    total += value < next ? -value : value;
  }
  return total > 0 && toRoman(total) === text ? total : null;
}

/** A Roman numeral in small letters. */
export function toRoman(value: number): string {
  const steps = [
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const;
  let rest = value;
  return steps
    .map(([size, digits]) => {
      const times = Math.floor(rest / size);
      rest -= times * size;
      return digits.repeat(times);
    })
    .join('');
}

const hanDigits = '〇一二三四五六七八九';

/** The value of a Chinese numeral up to 999, or null: 二十一 → 21, 一百零五 → 105. */
export function hanValue(text: string): number | null {
  if (!/^[〇零一二三四五六七八九十百]{1,7}$/u.test(text)) return null;
  let total = 0;
  let digit = 0;
  for (const char of text) {
    if (char === '百' || char === '十') {
      total += (digit || 1) * (char === '百' ? 100 : 10);
      digit = 0;
    } else digit = Math.max(0, hanDigits.indexOf(char === '零' ? '〇' : char));
  }
  return total + digit || null;
}
