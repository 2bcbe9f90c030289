/** Hits for other words than those typed, each with the reason why it is listed. */
import { literalHits, placesOf, positions, wordHits, type Hit, type PreparedUnit } from './match.ts';
import { parseQuery, type Query } from './query.ts';
import type { Reason, Suggestion } from './related.ts';

export interface RelatedHit {
  readonly hit: Hit;
  readonly reason: Reason;
  /** The words that it was found by. */
  readonly words: string;
}

/** Related hits are listed up to this number: they help, and are no list of everything. */
const most = 24;
const mostNearest = 5;

/**
 * Hits for other words, best first, each unit once.
 *
 * @param exact hits that are listed already.
 * @param apart units that hold the words of the query apart from each other.
 */
export function relatedHits(
  units: readonly PreparedUnit[],
  query: Query,
  exact: readonly Hit[],
  apart: readonly Hit[],
  suggested: readonly Suggestion[],
): RelatedHit[] {
  const seen = new Set(exact.map(({ unit }) => unit));
  const found: RelatedHit[] = [];
  const add = (hits: readonly Hit[], reason: Reason, words: string): void => {
    for (const hit of hits) {
      if (seen.has(hit.unit) || found.length >= most) continue;
      seen.add(hit.unit);
      found.push({ hit, reason, words });
    }
  };
  add(apart, 'apart', query.raw);
  for (const { words, reason } of suggested) {
    const other = parseQuery(words);
    const typed = literalHits(units, other);
    add(typed.length > 0 ? typed : wordHits(units, other), reason, words);
  }
  add(inside(units, query), 'inside', query.raw);
  if (exact.length === 0 && found.length === 0) add(nearest(units, query), 'nearest', query.raw);
  return found;
}

/** Units where the query stands inside a longer word of Latin or a like script. */
function inside(units: readonly PreparedUnit[], { literal }: Query): Hit[] {
  if (literal.length < 3) return [];
  return units
    .filter(({ folded }) => folded.includes(literal) && positions(folded, literal).length === 0)
    .map((prepared) => ({ ...prepared, places: [] }));
}

/** The units that share most pairs of characters with the query, if at least a half. */
function nearest(units: readonly PreparedUnit[], { literal }: Query): Hit[] {
  const characters = [...literal.replace(/\s/gu, '')];
  const pairs = characters.slice(0, -1).map((first, at) => `${first}${characters[at + 1] ?? ''}`);
  const rated = units.map((prepared) => ({
    prepared,
    shared: pairs.filter((pair) => positions(prepared.folded, pair).length > 0),
  }));
  return rated
    .filter(({ shared }) => shared.length > 0 && shared.length * 2 >= pairs.length)
    .sort((a, b) => b.shared.length - a.shared.length)
    .slice(0, mostNearest)
    .map(({ prepared, shared }) => ({ ...prepared, places: placesOf(prepared.unit.text, shared) }));
}
