import type { SourceText } from '../../read/source-text.ts';
import type { Language } from '../languages/language.ts';
import type { FoundMark } from './marks.ts';
import { candidatesIn } from './plain-marks.ts';

const dayMark = /(\b\d{1,2} \p{Lu}\p{Ll}{2,9} )(\d{1,3})(?= \p{Ll})/gu;
const fewest = 5;
const widestGap = 4;

/**
 * Marks whose notes the file does not have. Only a series of numbers that lie close together, each
 * behind a comma, semicolon or quote and before a small letter or the line's end, is taken for that.
 */
export function orphanMarks(source: SourceText, language: Language): FoundMark[] {
  const all = new Set(Array.from({ length: 199 }, (_, index) => String(index + 1)));
  const candidates = candidatesIn(source, language, all).filter(({ start, end, isDoubtful }) => {
    if (isDoubtful) return false;
    const before = source.text.slice(Math.max(0, start - 3), start);
    const after = source.text.slice(end, end + 4);
    return /[,;”"] $/u.test(before) && /^(?: \p{Ll}|$|\n)/u.test(after);
  });
  const values = [...new Set(candidates.map(({ sign }) => Number(sign)))].toSorted((a, b) => a - b);
  const series = longestSeries(values);
  if (series.size < fewest) return [];
  const sure = candidates.filter(({ sign }) => series.has(Number(sign)));
  return [
    ...sure,
    ...behindDays(
      source,
      values.filter((value) => series.has(value)),
    ),
  ];
}

/** “20 March 53 and”: a number of the series behind a day and its month, where no year follows. */
function behindDays({ text }: SourceText, series: readonly number[]): FoundMark[] {
  const [first = 0, last = 0] = [series[0], series.at(-1)];
  return [...text.matchAll(dayMark)].flatMap(({ index, 1: before = '', 2: sign = '' }) => {
    const start = index + before.length;
    const isInside = Number(sign) >= first && Number(sign) <= last;
    return isInside ? [{ sign, start, end: start + sign.length }] : [];
  });
}

/** The largest group of numbers with no wide gap between. */
function longestSeries(values: readonly number[]): ReadonlySet<number> {
  let longest: number[] = [];
  let current: number[] = [];
  for (const value of values) {
    const last = current.at(-1);
    if (last !== undefined && value - last > widestGap) current = [];
    current.push(value);
    if (current.length > longest.length) longest = current;
  }
  return new Set(longest);
}
