import { normalizeSymbol } from '../../../document/symbol.ts';
import type { Mention } from './mention.ts';

const chinese = /第\s*(\d+\s*(?:\/\s*\d+|[A-Z]?\s*\([IVXLCD]+\)))\s*号决议/gu;
const council = /经济及社会理事会|经社理事会/gu;
const assembly = /大会/gu;

/**
 * Resolutions named by number, their organ taken from the words before: 大会第 70/125 号决议,
 * 经社理事会 2007 年 7 月 25 日第 2007/8 号决议. A number that begins with a year is the Council's
 * (since 1978), one that begins with a session the Assembly's (since 1976).
 */
export function numberMentions(text: string, known: ReadonlyMap<string, string>): Mention[] {
  return [...text.matchAll(chinese)].map((match) => {
    const number = (match[1] ?? '').replace(/\s*\/\s*/u, '/');
    const before = text.slice(0, match.index);
    return {
      start: match.index,
      end: match.index + match[0].length,
      document: resolveNumber(number, before, known),
      via: 'number',
    };
  });
}

function resolveNumber(
  number: string,
  before: string,
  known: ReadonlyMap<string, string>,
): string | null {
  const byYear = /^(?:19|20)\d{2}\//u.test(number);
  const nearest = lastIndex(before, council) > lastIndex(before, assembly) ? 'E' : 'A';
  const organs = byYear ? ['E', 'A'] : nearest === 'E' ? ['A', 'E'] : ['A'];
  for (const organ of organs) {
    const key = known.get(normalizeSymbol(`${organ}/RES/${number}`));
    if (key !== undefined) return key;
  }
  return null;
}

const lastIndex = (text: string, pattern: RegExp): number =>
  Math.max(-1, ...[...text.matchAll(pattern)].map(({ index }) => index));
