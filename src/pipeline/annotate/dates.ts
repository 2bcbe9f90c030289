import { IsoDate, type OfficialLanguage } from '../../document/schema/common.ts';
import type { DateMention } from '../../document/schema/emitted.ts';
import { months, type MonthNames } from './months.ts';

/** What of a date is printed; what is missing is taken from the other end of its range. */
interface Point {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

const year = String.raw`(?:1[89]|2[01])\d{2}`;
const chinesePoint = (name: string): string =>
  String.raw`(?:(?<${name}y>${year})\s*年(?:\s*(?=\d{1,2}\s*月))?)?(?:(?<${name}m>\d{1,2})\s*月(?:\s*(?=\d{1,2}\s*日))?)?(?:(?<${name}d>\d{1,2})\s*日)?`;
/** 2024 年 7 月 23 日, 5月6日至8日, 2016 年 9 月至 2018 年 1 月, 2015 年. */
const chinese = new RegExp(
  String.raw`(?<!\d)(?=\d)${chinesePoint('a')}(?:(?<=[年月日])\s*[至到—–~-]\s*(?=\d{1,4}\s*[年月日])${chinesePoint('b')})?`,
  'gu',
);
/** Years joined without a word for them: (2022-2032). */
const yearSpan = new RegExp(
  String.raw`(?<![\d/.–-])(?<ay>${year})\s*[-–—]\s*(?<by>${year})(?![\d/.–-])`,
  'gu',
);
const loneYear = new RegExp(
  String.raw`(?<![\d/.,–\p{L}-])(?<ay>${year})(?![\d/–\p{L}-]|[.,]\d|[\s\u00a0]\d{3}(?!\d))`,
  'gu',
);

/**
 * The dates that a text names, in order, none overlapping: days, months, years and spans of them. A
 * day without a year comes round every year.
 */
export function datesOf(text: string, language: OfficialLanguage): DateMention[] {
  const patterns =
    language === 'zh' ? [chinese, yearSpan] : [western(months[language]), yearSpan, loneYear];
  const found: DateMention[] = [];
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const mention = dateFrom(match, language);
      const free = !found.some(
        ({ start, end }) => match.index < end && match.index + match[0].length > start,
      );
      if (mention && free) found.push(mention);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** 6 to 8 May 2024, 26 September to 14 October 2022, 23 de julio de 2024, May 2024. */
function western({ names, of, to }: MonthNames): RegExp {
  const name = names
    .flat()
    .sort((a, b) => b.length - a.length)
    .join('|');
  const day = String.raw`\d{1,2}(?:er|º)?`;
  const point = (group: string): string =>
    String.raw`(?:(?<${group}d>${day})\s+${of})?(?<${group}m>${name})(?!\p{L})(?:\s+${of}(?<${group}y>${year})(?!\d))?`;
  const from = String.raw`(?:(?:(?<sd>${day})|${point('a')})\s*(?:${to})\s*)?`;
  return new RegExp(String.raw`(?<![\d\p{L}/])${from}${point('b')}`, 'giu');
}

function dateFrom(match: RegExpExecArray, language: OfficialLanguage): DateMention | null {
  const groups = match.groups ?? {};
  const month = (name: string | undefined): number | null =>
    name === undefined
      ? null
      : language === 'zh'
        ? Number(name)
        : monthNumber(name, months[language]);
  const number = (digits: string | undefined): number | null =>
    digits === undefined ? null : Number.parseInt(digits, 10);
  const read = (group: string): Point => ({
    year: number(groups[`${group}y`]),
    month: month(groups[`${group}m`]),
    day: number(groups[`${group}d`]),
  });
  const [first, last] = ends(read('a'), read('b'), number(groups.sd));
  const from = iso(first);
  const to = last && iso(last);
  if (from === null || (last !== null && to === null)) return null;
  const words = match[0];
  return { start: match.index, end: match.index + words.length, words, from, to };
}

const isEmpty = (point: Point): boolean => Object.values(point).every((value) => value === null);

/** The two ends of what a pattern found; each lends the other what is not printed twice. */
function ends(a: Point, b: Point, startDay: number | null): [Point, Point | null] {
  if (startDay !== null) return [{ ...b, day: startDay }, b];
  if (isEmpty(a)) return [b, null];
  if (isEmpty(b)) return [a, null];
  const first = { ...a, year: a.year ?? b.year };
  return [
    first,
    { ...b, year: b.year ?? a.year, month: b.month ?? (b.day === null ? null : a.month) },
  ];
}

/** `2024-07-23`, `2024-07`, `2024`, or `--07-23` for a day of every year; null where it is no date. */
function iso({ year: y, month: m, day: d }: Point): string | null {
  const two = (value: number): string => String(value).padStart(2, '0');
  if (y === null) {
    if (m === null || d === null) return null;
    // A leap year, so that 29 February is a day of some years.
    return IsoDate.safeParse(`2000-${two(m)}-${two(d)}`).success ? `--${two(m)}-${two(d)}` : null;
  }
  const value = [String(y), m, m === null ? null : d]
    .filter((part) => part !== null)
    .map((part) => (typeof part === 'number' ? two(part) : part))
    .join('-');
  return IsoDate.safeParse(value).success ? value : null;
}

function monthNumber(name: string, { names }: MonthNames): number | null {
  const at = names.findIndex((forms) => forms.includes(name.toLowerCase()));
  return at === -1 ? null : at + 1;
}
