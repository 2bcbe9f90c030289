import { normalizeSymbol } from '../../../document/symbol.ts';
import type { Mention } from './mention.ts';

/** Organs' series symbols: A/60/687, E/CN.16/2018/CRP.3, A/67/65/Corr.1-E/2012/48/Corr.1. */
const symbol = /(?<![\w/])[AES](?:\/[A-Z0-9]+(?:\.[A-Z0-9]+)*)+(?:\/(?:Add|Corr|Rev|CRP|L)\.\d+)?(?:[-–](?:[AES](?:\/[A-Z0-9]+(?:\.[A-Z0-9]+)*)+(?:\/(?:Add|Corr|Rev)\.\d+)?))?(?:\s?\(\d{4}\))?/giu;

/** Symbols printed in a text. */
export function symbolMentions(text: string, known: ReadonlyMap<string, string>): Mention[] {
  return [...text.matchAll(symbol)]
    .filter(([words]) => /\d/u.test(words))
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      document: known.get(normalizeSymbol(match[0])) ?? null,
      via: 'symbol',
    }));
}
