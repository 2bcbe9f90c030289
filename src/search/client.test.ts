import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fold } from '../document/fold.ts';
import { createSearch } from './client.ts';
import { buildIndex } from './grams.ts';
import type { Library } from './library.ts';
import { searchNotes, type SearchPart } from './units.ts';

const words = '各国应当保留灯塔';
const part = (symbol: string, language: 'zh' | 'en'): SearchPart =>
  searchNotes({ symbol, language, title: symbol, units: [] }, [
    { anchor: 'op1', title: words, body: '' },
  ]);
const parts: Readonly<Record<string, SearchPart>> = {
  a: part('A/RES/3', 'zh'),
  b: part('A/RES/2', 'zh'),
  c: part('A/RES/1', 'en'),
};
const index = buildIndex(
  Object.values(parts).map(({ units }) => units.map(({ text }) => fold(text))),
  8,
);

const library = (buckets: number): Library => ({
  parts: Object.entries(parts).map(([name, { symbol, language }]) => ({
    name,
    symbol,
    language,
    year: null,
    weight: 1,
  })),
  buckets,
});

/** What is fetched, by path; and which parts were. */
const files = new Map<string, unknown>();
const fetched: string[] = [];

beforeEach(() => {
  files.set('/search-data/library.json', library(8));
  files.set('/search-data/catalog.json', { entries: [], traditional: '' });
  for (const [name, content] of Object.entries(parts)) {
    files.set(`/search-data/parts/${name}.json`, content);
  }
  for (const [number, bucket] of index.entries()) {
    files.set(`/search-data/grams/${number}.json`, bucket);
  }
  vi.stubGlobal('fetch', (path: string) => {
    const [, name] = /parts\/(\w+)\.json$/u.exec(path) ?? [];
    if (name !== undefined) fetched.push(name);
    return Promise.resolve(new Response(JSON.stringify(files.get(path))));
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  fetched.length = 0;
});

test('of a large library only the texts are looked through that the filters leave', async () => {
  const found = await createSearch('/').find('灯塔', 6, ({ symbol }) => symbol === 'A/RES/1');
  expect(found.hits.map((hit) => hit.part.symbol)).toEqual(['A/RES/1']);
  expect(found).toMatchObject({ texts: 1, pending: 0 });
  expect(fetched).toContain('c');
  expect(fetched).not.toContain('b');
  expect(found.candidates.map(({ symbol }) => symbol)).toEqual(['A/RES/3', 'A/RES/2', 'A/RES/1']);
});

test('a small library is looked through whole, so that a reader sees what else there is', async () => {
  files.set('/search-data/library.json', library(0));
  const found = await createSearch('/').find('灯塔', 6, ({ symbol }) => symbol === 'A/RES/1');
  expect(found.hits).toHaveLength(3);
});

test('the newest text answers from what is at hand, and says how much was not looked through', async () => {
  const search = createSearch('/');
  expect(await search.atHand('灯塔')).toBeNull();
  await search.begin();
  const found = await search.atHand('灯塔');
  expect(found?.hits.map((hit) => hit.part.symbol)).toEqual(['A/RES/3']);
  expect(found).toMatchObject({ texts: 3, pending: 2, whole: false });
  expect(await search.atHand('灯船')).toBeNull();
});

test('what is at hand and what is found then begin with the same paragraphs', async () => {
  const search = createSearch('/');
  await search.find('灯塔', 6, ({ symbol }) => symbol === 'A/RES/1');
  await search.begin();
  // A gap is left at the second text: the third, though at hand, would stand before it.
  const early = await search.atHand('灯塔');
  expect(early?.hits.map((hit) => hit.part.symbol)).toEqual(['A/RES/3']);
  const whole = await search.find('灯塔', 6);
  expect(whole).toMatchObject({ pending: 0, whole: true });
  expect(whole.hits[0]?.unit).toBe(early?.hits[0]?.unit);
});

test('a small library is not answered in part', async () => {
  files.set('/search-data/library.json', library(0));
  const search = createSearch('/');
  await search.begin();
  expect(await search.atHand('灯塔')).toBeNull();
});
