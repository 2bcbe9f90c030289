/** Hits for other words than those typed, each with the reason why it is listed. */
import {
  literalHits,
  placesOf,
  positions,
  wordHits,
  type Hit,
  type PreparedUnit,
} from './match.ts';
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
  if (exact.length === 0 && found.length === 0) {
    for (const { hits, words } of someWords(units, query)) add(hits, 'some', words);
  }
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

/** Units with only some of several words, for each set of words; the largest sets first. */
function someWords(
  units: readonly PreparedUnit[],
  { alternatives }: Query,
): { hits: Hit[]; words: string }[] {
  const needles = alternatives.flat().flatMap(({ needle, negative }) => (negative ? [] : needle));
  if (needles.length < 2) return [];
  const sets = new Map<string, { hits: Hit[]; words: string; count: number }>();
  for (const prepared of units) {
    const held = needles.filter((needle) => positions(prepared.folded, needle).length > 0);
    if (held.length === 0) continue;
    const words = held.join(' ');
    const set = sets.get(words) ?? { hits: [], words, count: held.length };
    set.hits.push({ ...prepared, places: placesOf(prepared.unit.text, held) });
    sets.set(words, set);
  }
  return [...sets.values()].sort((a, b) => b.count - a.count || a.hits.length - b.hits.length);
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
