/** Pinpoints: the paragraphs, articles or annex that words beside a mention name. */
import type { OfficialLanguage } from '../../../document/schema/common.ts';

export interface Pinpoint {
  /** `55-65`, `34-37,67-72`, `art-17,19`, `annex`, `annex-7`, `target-9.c`. */
  readonly at: string;
  /** How many characters beside the mention it takes. */
  readonly length: number;
}

const span = String.raw`第?\s*\d+(?:\s*(?:至|到|-|–)\s*第?\s*\d+)?`;
const list = String.raw`${span}(?:\s*(?:、|和|及|以及)\s*${span})*`;
const chinese = new RegExp(
  String.raw`^[\s，,]*((?:${list}\s*(段|条))(?:\s*(?:和|及|、|以及)\s*${list}\s*(?:段|条))*)`,
  'u',
);
const volume = String.raw`(?:[，,]\s*第[一二三四五六七八九十\d]+卷)?(?:[，,]\s*《决议》)?`;
const annex = new RegExp(String.raw`^${volume}[\s，,]*附件\s*([一二三四五六七八九十]*)`, 'u');
const target = /^\s*具体目标\s*(\d+\.\w+)/u;

const numbers = String.raw`\d+(?:\s*(?:-|–|to|à|a|al|по|إلى)\s*\d+)?`;
const enumeration = String.raw`${numbers}(?:\s*(?:,|and|et|y|и|و|,\s*and)\s*${numbers})*`;
const paragraphs = String.raw`paragraphs?|paras?\.|paragraphes?|par\.|párrafos?|párrs?\.|пункт\p{L}*|пп?\.|الفقر(?:ة|ات)`;
const articles = String.raw`articles?|arts?\.|artículos?|стат\p{L}+|ст\.|المادة|المواد`;
const before = new RegExp(
  String.raw`(?:(${paragraphs})|(${articles}))\s+(${enumeration})\s*(?:of|de|du|del|of the|من)?\s*(?:the\s+|la\s+|l['’])?(?:[\p{L}-]+\s+){0,5}$`,
  'iu',
);
const behind = new RegExp(
  String.raw`^,?\s+(?:(${paragraphs})|(${articles}))\s*(${enumeration})`,
  'iu',
);
const annexBehind = /^,\s*(?:annexe?|anexo|приложение|المرفق)(?:\s+([IVX]+))?(?!\p{L})/iu;

/** The pinpoint that follows a mention, or null. */
export function pinpointBehind(text: string, language: OfficialLanguage): Pinpoint | null {
  if (language === 'zh') return chineseBehind(text);
  const match = behind.exec(text);
  if (match) return { at: toAt(match), length: match[0].length };
  const whole = annexBehind.exec(text);
  return whole ? { at: annexAt(romanValue(whole[1] ?? '')), length: whole[0].length } : null;
}

/** The pinpoint that leads up to a mention: “paragraphs 55 to 65 of General Assembly …”; or null. */
export function pinpointBefore(text: string, language: OfficialLanguage): Pinpoint | null {
  if (language === 'zh') return null;
  const match = before.exec(text);
  return match ? { at: toAt(match), length: match[0].length } : null;
}

function chineseBehind(text: string): Pinpoint | null {
  const match = chinese.exec(text);
  if (match) {
    const [whole, words = '', kind] = match;
    const at = joined(words.replace(/[段条第]/gu, ''), /以及|[、和及]/u, /[至到–]/u);
    return { at: kind === '条' ? `art-${at}` : at, length: whole.length };
  }
  const goal = target.exec(text);
  if (goal) return { at: `target-${goal[1]}`, length: goal[0].length };
  const whole = annex.exec(text);
  return whole ? { at: annexAt(hanValue(whole[1] ?? '')), length: whole[0].length } : null;
}

function toAt([, , article, words = '']: RegExpExecArray): string {
  const at = joined(words, /,\s*and|,|and|et|y|и|و/u, /–|to|à|al?|по|إلى/u);
  return article === undefined ? at : `art-${at}`;
}

const joined = (words: string, separator: RegExp, dash: RegExp): string =>
  words
    .replace(/\s/gu, '')
    .split(separator)
    .filter((part) => part !== '')
    .map((part) => part.replace(dash, '-'))
    .join(',');

const annexAt = (number: number): string => (number > 0 ? `annex-${number}` : 'annex');

const hanDigits = '零一二三四五六七八九';

/** 七 → 7, 十二 → 12, 二十 → 20; '' → 0. */
function hanValue(han: string): number {
  const [tens, ones] = han.includes('十') ? han.split('十') : ['零', han];
  const digit = (text: string | undefined, empty: number): number =>
    text === undefined || text === '' ? empty : hanDigits.indexOf(text);
  return digit(tens, 1) * 10 + digit(ones, 0);
}

function romanValue(roman: string): number {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
  const digits = [...roman.toUpperCase()].map((letter) => values[letter] ?? 0);
  return digits.reduce(
    (sum, value, at) => sum + ((digits[at + 1] ?? 0) > value ? -value : value),
    0,
  );
}

const internal: Readonly<Partial<Record<OfficialLanguage, RegExp>>> = {
  zh: /(?:上文|下文|本决议)第\s*(\d+)(?:\s*至\s*(\d+))?\s*段/gu,
  en: /paragraphs?\s+(\d+)(?:\s+to\s+(\d+))?\s+(?:above|below|of the present resolution)/giu,
  fr: /paragraphes?\s+(\d+)(?:\s+à\s+(\d+))?\s+(?:ci-dessus|ci-après|de la présente résolution)/giu,
  es: /párrafos?\s+(\d+)(?:\s+a\s+(\d+))?\s+(?:supra|infra|de la presente resolución)/giu,
  ru: /пункт\p{L}*\s+(\d+)(?:\s*[–-]\s*(\d+))?\s+(?:выше|ниже|настоящей резолюции)/giu,
};

/** References to paragraphs of the document itself: 上文第4段, paragraphs 4 to 6 above. */
export function internalReferences(
  text: string,
  language: OfficialLanguage,
): { start: number; end: number; at: string }[] {
  const pattern = internal[language];
  if (!pattern) return [];
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    at: match[2] === undefined ? (match[1] ?? '') : `${match[1]}-${match[2]}`,
  }));
}
