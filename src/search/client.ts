/** Finds parts through the index where there is one, then paragraphs in the parts themselves. */
import type { Catalog } from './catalog.ts';
import { createIndexReader, type IndexReader } from './index-reader.ts';
import type { Library, LibraryPart } from './library.ts';
import { literalHits, prepare, wordHits, type Hit, type PreparedUnit } from './match.ts';
import { isPlain, parseQuery, type Query } from './query.ts';
import type { SearchPart } from './units.ts';

export interface Outcome {
  readonly query: Query;
  /** Units that hold the words: every one of them in the parts looked through. */
  readonly hits: readonly Hit[];
  /** Where the query stands as typed: units that hold its words apart from each other. */
  readonly apart: readonly Hit[];
  /** Parts that may hold the words, in whatever text a reader chooses. */
  readonly candidates: readonly LibraryPart[];
  /** Texts among those chosen that may hold the words, those looked through included. */
  readonly texts: number;
  /** Texts among them not looked through yet: while there are any, all counts are lower bounds. */
  readonly pending: number;
}

export interface SearchClient {
  /**
   * Looks for a query until so many units are found or nothing is left to look through.
   *
   * @param only which parts are worth fetching; a library that is fetched whole is looked through
   *   whole, so that a reader sees what else there is.
   * @throws if the index or a text cannot be fetched.
   */
  find(raw: string, want: number, only?: (part: LibraryPart) => boolean): Promise<Outcome>;
  /** All units fetched so far, and of the texts with these symbols. */
  held(symbols?: readonly string[]): Promise<readonly PreparedUnit[]>;
  library(): Promise<Library>;
  catalog(): Promise<Catalog>;
}

/** How many parts are fetched at a time. */
const batch = 2;
/** So many parts are looked through to the end, however many units are wanted. */
const few = 6;

/**
 * A client for the data of this site. Nothing is fetched before the first call.
 *
 * @param base the folder the site stands in: `/`.
 */
export function createSearch(base: string): SearchClient {
  const parts = new Map<string, Promise<PreparedUnit[]>>();
  let libraryFile: Promise<Library> | null = null;
  let catalogFile: Promise<Catalog> | null = null;
  let index: IndexReader | null = null;

  const file = async <T>(name: string): Promise<T> => {
    const response = await fetch(`${base}search-data/${name}.json`);
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    keepCopy(response);
    return (await response.json()) as T;
  };
  const library = (): Promise<Library> => (libraryFile ??= file<Library>('library'));
  const units = ({ name }: LibraryPart): Promise<PreparedUnit[]> => {
    const held = parts.get(name) ?? file<SearchPart>(`parts/${name}`).then(prepare);
    parts.set(name, held);
    held.catch(() => parts.delete(name));
    return held;
  };
  const candidates = async (phrases: readonly (readonly string[])[]): Promise<LibraryPart[]> => {
    const { parts: all, buckets } = await library();
    if (buckets === 0) return [...all];
    index ??= createIndexReader((bucket) => file(`grams/${bucket}`), buckets, all.length);
    const found = await index.find(phrases);
    return all.filter((_, number) => found.has(number));
  };
  const scan = async (
    from: readonly LibraryPart[],
    want: number,
    match: (units: readonly PreparedUnit[]) => Hit[],
  ): Promise<{ hits: Hit[]; looked: number }> => {
    const hits: Hit[] = [];
    let looked = 0;
    while (looked < from.length && (hits.length < want || from.length <= few)) {
      const next = from.slice(looked, looked + batch);
      for (const found of await Promise.all(next.map(units))) hits.push(...match(found));
      looked += next.length;
    }
    return { hits, looked };
  };

  return {
    library,
    catalog: () => (catalogFile ??= file<Catalog>('catalog')),
    async held(symbols = []) {
      const named = (await library()).parts.filter(
        ({ symbol, name }) => symbols.includes(symbol) || parts.has(name),
      );
      return (await Promise.all(named.map(units))).flat();
    },
    async find(raw, want, only = () => true) {
      const query = parseQuery(raw);
      const chosen = (await library()).buckets === 0 ? () => true : only;
      const mayHold = await candidates([[query.literal]]);
      const literal = mayHold.filter(chosen);
      const asTyped = await scan(literal, want, (found) => literalHits(found, query));
      const done = outcome(query, mayHold, literal, asTyped.looked);
      if (isPlain(query)) return { ...done, hits: asTyped.hits, apart: [] };
      if (asTyped.hits.length > 0) {
        const looked = literal.slice(0, asTyped.looked);
        const all = await scan(looked, Infinity, (found) => wordHits(found, query));
        const own = new Set(asTyped.hits.map(({ unit }) => unit));
        return {
          ...done,
          hits: asTyped.hits,
          apart: all.hits.filter(({ unit }) => !own.has(unit)),
        };
      }
      const phrases = query.alternatives.map((terms) =>
        terms.filter(({ negative }) => !negative).map(({ needle }) => needle),
      );
      const apart = phrases.length === 0 ? [] : await candidates(phrases);
      const from = apart.filter(chosen);
      const asWords = await scan(from, want, (found) => wordHits(found, query));
      return { ...outcome(query, apart, from, asWords.looked), hits: asWords.hits, apart: [] };
    },
  };
}

function outcome(
  query: Query,
  candidates: readonly LibraryPart[],
  from: readonly LibraryPart[],
  looked: number,
): Pick<Outcome, 'query' | 'candidates' | 'texts' | 'pending'> {
  const texts = (parts: readonly LibraryPart[]): number =>
    parts.filter(({ name }) => !name.endsWith('.notes')).length;
  return { query, candidates, texts: texts(from), pending: texts(from.slice(looked)) };
}

/** Keeps a file for searching without a network; the service worker answers from there. */
function keepCopy(response: Response): void {
  if (!('caches' in globalThis)) return;
  const copy = response.clone();
  void caches
    .open('pages')
    .then((cache) => cache.put(response.url, copy))
    .catch(() => {
      // The device is full, or keeps nothing: search then needs its network.
    });
}
