import type { OfficialLanguage } from '../../document/schema/common.ts';
import type { Figure } from '../../document/schema/emitted.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words that a language multiplies by, longest first where one begins another, and its per cent. */
interface Words {
  readonly multiples: readonly (readonly [pattern: string, factor: number])[];
  readonly percent: string;
  readonly decimal: '.' | ',';
}

const western: Readonly<Record<Exclude<OfficialLanguage, 'zh'>, Words>> = {
  en: {
    multiples: [
      ['million', 1e6],
      ['billion', 1e9],
      ['trillion', 1e12],
    ],
    percent: 'per cent|percent|%',
    decimal: '.',
  },
  fr: {
    multiples: [
      ['millions?', 1e6],
      ['milliards?', 1e9],
    ],
    percent: 'pour cent|%',
    decimal: ',',
  },
  es: {
    multiples: [
      ['mil millones', 1e9],
      ['millón|millones', 1e6],
    ],
    percent: 'por ciento|%',
    decimal: ',',
  },
  ru: {
    multiples: [
      [String.raw`миллиард\p{L}*|млрд`, 1e9],
      [String.raw`миллион\p{L}*|млн`, 1e6],
    ],
    percent: String.raw`процент\p{L}*|%`,
    decimal: ',',
  },
  ar: {
    multiples: [
      ['مليون', 1e6],
      ['بليون|بلايين|مليار', 1e9],
    ],
    percent: 'في المائة|%|٪',
    decimal: ',',
  },
};

const grouped = String.raw`\d{1,3}(?:[\s\u00a0\u202f,]\d{3})+(?!\d)`;
const chineseMultiples: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 万亿: 1e12 };
/** Chinese counts with a measure word; a number without one is no figure: 目标 5. */
const chinese = new RegExp(
  String.raw`(?<![\d.,/+-])(?<number>${grouped}|\d+(?:\.\d+)?)\s*(?<multiple>万亿|[万亿])?\s*多?\s*(?<unit>%|％|人|名|个|项(?!目)|次|国|种|倍|周年|年|美元|小时|天|公里)?`,
  'gu',
);
/** An ordinal or the number of a paragraph stands before: 第 18, 第 17 和. */
const ordinal = /第\s*(?:\d+\s*(?:至|到|和|、|及|-)\s*)*$/u;

/**
 * The figures that a text gives, in order: shares, counts and spans of years.
 *
 * @param taken dates and citations, whose numbers are no figures.
 */
export function figuresOf(
  text: string,
  language: OfficialLanguage,
  taken: readonly Span[],
): Figure[] {
  const pattern = language === 'zh' ? chinese : westernPattern(western[language]);
  return [...text.matchAll(pattern)].flatMap((match): Figure[] => {
    const words = match[0].trimEnd();
    const [start, end] = [match.index, match.index + words.length];
    if (taken.some((span) => start < span.end && end > span.start)) return [];
    if (language === 'zh' && ordinal.test(text.slice(0, start))) return [];
    const figure =
      language === 'zh' ? chineseFigure(match) : westernFigure(match, western[language]);
    return figure === null ? [] : [{ start, end, words, ...figure }];
  });
}

type Value = Pick<Figure, 'value' | 'unit'>;

function chineseFigure({ groups = {} }: RegExpExecArray): Value | null {
  const { number = '', multiple, unit } = groups;
  if (multiple === undefined && unit === undefined) return null;
  const factor = multiple === undefined ? 1 : (chineseMultiples[multiple] ?? 1);
  return {
    value: product(Number(number.replace(/[^\d.]/gu, '')), factor),
    unit: unit?.replace('％', '%') ?? '',
  };
}

function westernPattern({ multiples, percent, decimal }: Words): RegExp {
  const multiple = multiples.map(([words]) => words).join('|');
  const point = decimal === '.' ? String.raw`\.` : ',';
  return new RegExp(
    String.raw`(?<![\d.,/\p{L}-])(?<number>${grouped}|\d+(?:${point}\d+)?)(?:[\s\u00a0]*(?<percent>${percent})|[\s\u00a0]+(?<multiple>${multiple})(?!\p{L}))?(?![\d/\p{L}])`,
    'giu',
  );
}

function westernFigure({ groups = {} }: RegExpExecArray, words: Words): Value | null {
  const { number = '', percent, multiple } = groups;
  const isGrouped = new RegExp(`^${grouped}$`, 'u').test(number);
  if (percent === undefined && multiple === undefined && !isGrouped) return null;
  const digits = isGrouped ? number.replace(/\D/gu, '') : number.replace(',', '.');
  const factor = words.multiples.find(([form]) =>
    new RegExp(`^(?:${form})$`, 'iu').test(multiple ?? ''),
  );
  return {
    value: product(Number(digits), factor?.[1] ?? 1),
    unit: percent === undefined ? '' : '%',
  };
}

/** 5.4 billion is 5400000000, without the dust of binary fractions. */
const product = (number: number, factor: number): number =>
  Number((number * factor).toPrecision(12));
