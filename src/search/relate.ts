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
import type { SearchUnit } from './units.ts';

export interface RelatedHit {
  readonly hit: Hit;
  readonly reason: Reason;
  /** The words that it was found by. */
  readonly words: string;
}

/** Related hits are listed up to this number: they help, and are no list of everything. */
const most = 24;
const mostNearest = 5;
/** Pieces of a query are looked for up to this length, and outside Chinese from this one. */
const longest = 12;
const shortestLatin = 4;
const han = /\p{Script=Han}/u;

export interface Relation {
  readonly query: Query;
  /** Hits that are listed already. */
  readonly exact: readonly Hit[];
  /** Units that hold the words of the query apart from each other. */
  readonly apart: readonly Hit[];
  readonly suggested: readonly Suggestion[];
  /** Symbols of documents that the query names. */
  readonly documents: readonly string[];
  /** Slugs of themes that the query names. */
  readonly themes: readonly string[];
}

/** Hits among the units for other words, best first, each unit once. */
export function relatedHits(units: readonly PreparedUnit[], relation: Relation): RelatedHit[] {
  const { query, exact, apart, suggested, documents, themes } = relation;
  const seen = new Set(exact.map(({ unit }) => unit));
  const found: RelatedHit[] = [];
  const add = (hits: readonly Hit[], reason: Reason, words: string): void => {
    for (const hit of hits) {
      if (seen.has(hit.unit) || found.length >= most) continue;
      seen.add(hit.unit);
      found.push({ hit, reason, words });
    }
  };
  const nothing = (): boolean => exact.length === 0 && found.length === 0;
  add(apart, 'apart', query.raw);
  for (const { words, reason } of suggested) {
    const other = parseQuery(words);
    const typed = literalHits(units, other);
    add(typed.length > 0 ? typed : wordHits(units, other), reason, words);
  }
  add(inside(units, query), 'inside', query.raw);
  for (const symbol of documents) {
    add(
      unmarked(units, ({ cites }) => cites.includes(symbol)),
      'cites',
      symbol,
    );
  }
  if (nothing()) for (const { hits, words } of someWords(units, query)) add(hits, 'some', words);
  for (const slug of themes) {
    add(
      unmarked(units, (unit) => unit.themes.includes(slug)),
      'theme',
      slug,
    );
  }
  if (nothing()) add(nearest(units, query), 'nearest', query.raw);
  if (nothing())
    for (const { hits, words } of longestPiece(units, query)) add(hits, 'piece', words);
  return found;
}

/** Units of which something holds besides their words. */
function unmarked(units: readonly PreparedUnit[], holds: (unit: SearchUnit) => boolean): Hit[] {
  return units.filter(({ unit }) => holds(unit)).map((prepared) => ({ ...prepared, places: [] }));
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

/** The units with the longest piece of the query that any has, if it is long enough to mean something. */
function longestPiece(
  units: readonly PreparedUnit[],
  { literal }: Query,
): { hits: Hit[]; words: string }[] {
  const characters = [...literal];
  for (let length = Math.min(longest, characters.length - 1); length > 1; length--) {
    for (let at = 0; at + length <= characters.length; at++) {
      const piece = characters.slice(at, at + length).join('');
      if (piece !== piece.trim() || (!han.test(piece) && length < shortestLatin)) continue;
      const hits = units
        .filter(({ folded }) => positions(folded, piece).length > 0)
        .map((prepared) => ({ ...prepared, places: placesOf(prepared.unit.text, [piece]) }));
      if (hits.length > 0) return [{ hits: hits.slice(0, mostNearest), words: piece }];
    }
  }
  return [];
}
