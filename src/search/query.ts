/** The query language: several words mean all of them; quotes, `-word` and `OR`. */
import { fold } from '../document/fold.ts';

export interface Term {
  /** The words, folded. */
  readonly needle: string;
  readonly negative: boolean;
}

/** Terms that must all hold of one paragraph. */
export type Alternative = readonly Term[];

export interface Query {
  readonly raw: string;
  /**
   * The whole query as one string, folded. Where it stands in a text as typed, it means just that:
   * a string copied from a text is found whatever quotes, hyphens or spaces are in it.
   */
  readonly literal: string;
  /** What it means read as words; each alternative has a term that is not negative. */
  readonly alternatives: readonly Alternative[];
}

const piece = /(-?)(?:"([^"]*)"|“([^”]*)”|「([^」]*)」)|(\S+)/gu;

/**
 * Reads a query.
 *
 * @example parseQuery('"数字鸿沟" 青年 -妇女') // all of 数字鸿沟 and 青年, without 妇女
 */
export function parseQuery(raw: string): Query {
  const alternatives: Term[][] = [[]];
  for (const [all, minus = '', ...words] of raw.matchAll(piece)) {
    const quoted = words[0] ?? words[1] ?? words[2];
    if (quoted === undefined && (all === 'OR' || all === '|')) alternatives.push([]);
    else alternatives.at(-1)?.push(quoted === undefined ? termOf(all) : quotedTerm(quoted, minus));
  }
  return {
    raw,
    literal: fold(raw),
    alternatives: alternatives
      .map((terms) => terms.filter(({ needle }) => needle !== ''))
      .filter((terms) => terms.some(({ negative }) => !negative)),
  };
}

function termOf(word: string): Term {
  const negative = word.length > 1 && /^[-－]/u.test(word);
  return { needle: fold(negative ? word.slice(1) : word), negative };
}

const quotedTerm = (words: string, minus: string): Term => ({
  needle: fold(words),
  negative: minus !== '',
});

/** True where the query read as words is the query as typed: one word without operators. */
export const isPlain = ({ literal, alternatives }: Query): boolean =>
  alternatives.length === 1 &&
  alternatives[0]?.length === 1 &&
  alternatives[0][0]?.needle === literal &&
  !alternatives[0][0].negative;
