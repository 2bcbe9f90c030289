import { asciiDigits } from '../../document/digits.ts';
import type { OfficialLanguage } from '../../document/schema/common.ts';
import { hanValue } from '../parse/numbering.ts';

/** The months' names, as texts print them; January first. Arabic texts print two names. */
const months: Readonly<Record<Exclude<OfficialLanguage, 'zh'>, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
    ' ',
  ),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
    ' ',
  ),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(
    ' ',
  ),
  ar: 'يناير فبراير مارس أبريل مايو يونيه يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
};

const arabicMonths = [
  'كانون الثاني',
  'شباط',
  'آذار',
  'نيسان',
  'أيار',
  'حزيران',
  'تموز',
  'آب',
  'أيلول',
  'تشرين الأول',
  'تشرين الثاني',
  'كانون الأول',
];

const patterns: Readonly<Record<OfficialLanguage, RegExp>> = {
  zh: /(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/u,
  en: /(\d{1,2}) (\p{Lu}\p{Ll}{2,8}) (\d{4})/u,
  fr: /(1er|\d{1,2}) (\p{Ll}{3,9}) (\d{4})/u,
  es: /(\d{1,2}) de (\p{Ll}{4,10}) de (\d{4})/u,
  ru: /(\d{1,2}) (\p{Ll}{3,8}) (\d{4})/u,
  ar: /(\d{1,2}) ?([\p{Script=Arabic} ]{2,13})(?:\/[\p{Script=Arabic}]{2,8})? (\d{4})/u,
};

const pad = (value: number): string => String(value).padStart(2, '0');

/** “一九七八年十二月十五日” with the digits of others. */
const withDigits = (text: string): string =>
  text.replace(
    /([〇零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/gu,
    (_, year: string, month: string, day: string) =>
      `${[...year].map((digit) => hanValue(digit) ?? 0).join('')}年${hanValue(month) ?? ''}月${hanValue(day) ?? ''}日`,
  );

/** The first day that a text names, as ISO 8601 writes it, or null. */
export function isoDateIn(printed: string, language: OfficialLanguage): string | null {
  const text = language === 'zh' ? withDigits(printed) : asciiDigits(printed);
  const [, first, second, third] = patterns[language].exec(text) ?? [];
  if (first === undefined || second === undefined || third === undefined) return null;
  if (language === 'zh') return `${first}-${pad(Number(second))}-${pad(Number(third))}`;
  const name = second.trim();
  const plain = months[language].findIndex((month) => month === name);
  const month = plain === -1 ? arabicMonths.indexOf(name) : plain;
  return month === -1 ? null : `${third}-${pad(month + 1)}-${pad(Number.parseInt(first, 10))}`;
}
