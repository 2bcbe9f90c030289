import { exactHits, type Hit } from './match.ts';
import { tokens } from './tokens.ts';
import type { SearchText } from './units.ts';

interface Pagefind {
  options(options: { language?: string; baseUrl?: string }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

/** Finds texts through the index, then paragraphs in the texts themselves. */
export interface SearchClient {
  /** Every paragraph that contains the words, in order of the texts. */
  exact(query: string): Promise<Hit[]>;
}

/**
 * A client for the index and texts of this site. Nothing is fetched before the first search.
 *
 * @param base the folder the site stands in: `/`.
 */
export function createSearch(base: string): SearchClient {
  const texts = new Map<string, Promise<SearchText>>();
  let engine: Promise<Pagefind> | null = null;
  const load = async (): Promise<Pagefind> => {
    const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
    await pagefind.options({ language: 'und' });
    await pagefind.init();
    return pagefind;
  };
  const fetchText = async (name: string): Promise<SearchText> => {
    const response = await fetch(`${base}search-texts/${name}.json`);
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    return (await response.json()) as SearchText;
  };
  const textNamed = (name: string): Promise<SearchText> => {
    const held = texts.get(name) ?? fetchText(name);
    texts.set(name, held);
    return held;
  };
  return {
    async exact(query) {
      const phrase = tokens(query);
      engine ??= load();
      const pagefind = await engine;
      // Words without a token (only punctuation) stand anywhere: then all texts are looked through.
      const found = await pagefind.search(phrase.length > 0 ? `"${phrase.join(' ')}"` : '');
      const pages = await Promise.all(found.results.map((result) => result.data()));
      const names = pages.map(({ url }) => url.replace(/^.*\//u, ''));
      const held = await Promise.all(names.sort().map(textNamed));
      return held.flatMap((text) => exactHits(text, query));
    },
  };
}
