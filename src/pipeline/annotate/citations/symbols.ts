import { normalizeSymbol } from '../../../document/symbol.ts';
import type { Mention } from './mention.ts';

const part = String.raw`\/[A-Z0-9]+(?:\.[A-Z0-9]+)*`;
const variant = String.raw`(?:\/(?:Add|Corr|Rev|CRP|L)\.\d+)?`;
const series = String.raw`[AES](?:${part})+${variant}`;
const session = String.raw`(?:\s?[A-Z]?\s?\([IVXLCD]+\)|\s?\(\d{4}\))?`;

/** Organs' series symbols: A/60/687, E/CN.16/2018/CRP.3, A/67/65/Corr.1-E/2012/48/Corr.1. */
const symbol = new RegExp(String.raw`(?<![\w/])${series}(?:[-–]${series})?${session}`, 'giu');

/** Symbols printed in a text. */
export function symbolMentions(text: string, known: ReadonlyMap<string, string>): Mention[] {
  return [...text.matchAll(symbol)]
    .filter(([words]) => /\d/u.test(words))
    .map((match) => {
      const key = known.get(normalizeSymbol(match[0]));
      const { start, end } = {
        start: match.index,
        end: match.index + match[0].length,
      };
      return {
        start,
        end,
        documents: key === undefined ? [] : [key],
        via: 'symbol',
      };
    });
}
