/** Finds parts through the index where there is one, then paragraphs in the parts themselves. */
import { foldedNames, type Catalog } from './catalog.ts';
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
  /** False while the index has not answered: then only the texts at hand were looked through. */
  readonly whole: boolean;
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
  /**
   * What the texts at hand hold as typed, before the index has answered: the newest ones without a
   * gap, so that what is found in others comes after. Null where that is nothing, and of a library
   * that is fetched whole.
   */
  atHand(raw: string): Promise<Outcome | null>;
  /**
   * Fetches what every search needs, so that it is there when the words are typed; of a large
   * library the newest text besides, which a search looks through first.
   *
   * @throws if something cannot be fetched; a search asks for it again.
   */
  begin(): Promise<void>;
  /** All units that are there, and those of the texts with these symbols. */
  held(symbols?: readonly string[]): Promise<readonly PreparedUnit[]>;
  library(): Promise<Library>;
  catalog(): Promise<Catalog>;
}

/** What a search fetches of texts once it has found something, in compressed bytes. */
const budget = 30_000;

/**
 * A client for the data of this site. Nothing is fetched before the first call.
 *
 * @param base the folder the site stands in: `/`.
 */
export function createSearch(base: string): SearchClient {
  const files = new Map<string, Promise<unknown>>();
  const parts = new Map<string, Promise<PreparedUnit[]>>();
  /** The units of those parts that are there. */
  const ready = new Map<string, PreparedUnit[]>();
  let index: IndexReader | null = null;

  const file = <T>(name: string): Promise<T> => {
    const held = files.get(name) ?? fetchData(`${base}search-data/${name}.json`);
    files.set(name, held);
    held.catch(() => files.delete(name));
    return held as Promise<T>;
  };
  const library = (): Promise<Library> => file<Library>('library');
  const catalog = (): Promise<Catalog> => file<Catalog>('catalog');
  const units = ({ name }: LibraryPart): Promise<PreparedUnit[]> => {
    const held = parts.get(name) ?? fetchUnits(name);
    parts.set(name, held);
    held.catch(() => parts.delete(name));
    return held;
  };
  const fetchUnits = async (name: string): Promise<PreparedUnit[]> => {
    const prepared = prepare(await file<SearchPart>(`parts/${name}`));
    ready.set(name, prepared);
    return prepared;
  };
  const candidates = async (phrases: readonly (readonly string[])[]): Promise<LibraryPart[]> => {
    const { parts: all, buckets } = await library();
    if (buckets === 0) {
      // All are needed: fetched together, and looked through one after the other.
      void Promise.allSettled(all.map(units));
      return [...all];
    }
    index ??= createIndexReader((bucket) => file(`grams/${bucket}`), buckets, all.length);
    const found = await index.find(phrases);
    return all.filter((_, number) => found.has(number));
  };
  /** Looks through what is held, and fetches more while little is found; a small library whole. */
  const scan = async (
    from: readonly LibraryPart[],
    want: number,
    match: (units: readonly PreparedUnit[]) => Hit[],
  ): Promise<{ hits: Hit[]; looked: LibraryPart[] }> => {
    const hits: Hit[] = [];
    const looked: LibraryPart[] = [];
    const whole = (await library()).buckets === 0;
    let fetched = 0;
    for (const part of from) {
      if (!whole && !parts.has(part.name)) {
        const dear = fetched > 0 && fetched + part.weight > budget;
        if (hits.length >= want || (hits.length > 0 && dear)) continue;
        fetched += part.weight;
      }
      hits.push(...match(await units(part)));
      looked.push(part);
    }
    return { hits, looked };
  };
  const begin = async (): Promise<void> => {
    const names = catalog().then(({ entries }) => entries.map(foldedNames));
    const texts = library().then(({ parts: all, buckets }) =>
      Promise.all((buckets === 0 ? all : all.slice(0, 1)).map(units)),
    );
    await Promise.all([names, texts]);
  };

  return {
    library,
    catalog,
    begin,
    async held(symbols = []) {
      const named = (await library()).parts.filter(
        ({ symbol, name }) => symbols.includes(symbol) || ready.has(name),
      );
      return (await Promise.all(named.map(units))).flat();
    },
    async atHand(raw) {
      const { parts: all, buckets } = await library();
      if (buckets === 0) return null;
      const query = parseQuery(raw);
      const gap = all.findIndex(({ name }) => !ready.has(name));
      const looked = gap === -1 ? all : all.slice(0, gap);
      const hits = looked.flatMap(({ name }) => literalHits(ready.get(name) ?? [], query));
      if (hits.length === 0) return null;
      return { ...outcome(query, looked, all, looked), hits, apart: [], whole: false };
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
        const all = await scan(asTyped.looked, Infinity, (found) => wordHits(found, query));
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
  looked: readonly LibraryPart[],
): Omit<Outcome, 'hits' | 'apart'> {
  const texts = (parts: readonly LibraryPart[]): number =>
    parts.filter(({ name }) => !name.endsWith('.notes')).length;
  const all = texts(from);
  return { query, candidates, texts: all, pending: all - texts(looked), whole: true };
}

async function fetchData(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  keepCopy(response);
  return response.json();
}

/** How long after its arrival a file is kept: writing it would hold up the answer, in milliseconds. */
const keptAfter = 1000;

/** Keeps a file for searching without a network; the service worker answers from there. */
function keepCopy(response: Response): void {
  if (!('caches' in globalThis)) return;
  const copy = response.clone();
  const keep = async (): Promise<void> => (await caches.open('pages')).put(response.url, copy);
  setTimeout(() => {
    keep().catch(() => {
      // The device is full, or keeps nothing: search then needs its network.
    });
  }, keptAfter);
}
