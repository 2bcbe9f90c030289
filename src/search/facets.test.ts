import { expect, test } from 'vitest';
import {
  facetValues,
  filtered,
  isOfPart,
  partPasses,
  partValues,
  severalPartValues,
} from './facets.ts';
import type { LibraryPart } from './library.ts';
import type { Hit } from './match.ts';
import { searchNotes } from './units.ts';

const hit = (symbol: string, themes: string[], verbClass: string | null): Hit => {
  const part = searchNotes({ symbol, language: 'zh', title: null, units: [] }, [
    { anchor: 'op1', title: '', body: '' },
  ]);
  const [unit] = part.units;
  if (!unit) throw new Error('a part of one note has one unit');
  return { part, unit: { ...unit, themes, verbClass }, folded: '', places: [] };
};
const hits = [
  hit('A/1', ['gender', 'health'], 'recall'),
  hit('A/1', ['gender'], 'request'),
  hit('A/2', [], 'request'),
];
const years = new Map([
  ['A/1', '2024'],
  ['A/2', '2023'],
]);

test('values are counted among the hits that pass the other filters', () => {
  expect(facetValues(hits, 'theme', {}, years)).toEqual([
    { value: 'gender', count: 2 },
    { value: 'health', count: 1 },
  ]);
  expect(facetValues(hits, 'theme', { verb: ['request'] }, years)).toEqual([
    { value: 'gender', count: 1 },
  ]);
  expect(facetValues(hits, 'year', { theme: ['gender'] }, years)).toEqual([
    { value: '2024', count: 2 },
  ]);
});

test('values of one facet widen, facets narrow', () => {
  expect(filtered(hits, { verb: ['recall', 'request'] }, years)).toHaveLength(3);
  expect(filtered(hits, { verb: ['request'], document: ['A/2'] }, years)).toHaveLength(1);
});

test('a chosen value stays though nothing is left of it', () => {
  expect(facetValues(hits, 'theme', { theme: ['poverty'] }, years)).toContainEqual({
    value: 'poverty',
    count: 0,
  });
});

test('of texts that may hold the words it is told how many there are of each value', () => {
  const part = (symbol: string, language: string, year: string): LibraryPart => ({
    name: `${symbol}.${language}`,
    symbol,
    language,
    year,
    weight: 1,
  });
  const parts = [part('A/1', 'zh', '2001'), part('A/1', 'en', '2001'), part('A/2', 'zh', '2002')];
  const filters = { language: ['zh'] };
  expect(partValues(parts, 'year', filters)).toEqual([
    { value: '2001', count: 1 },
    { value: '2002', count: 1 },
  ]);
  expect(partValues(parts, 'language', filters)).toEqual([
    { value: 'zh', count: 2 },
    { value: 'en', count: 1 },
  ]);
  expect(severalPartValues(parts, 'year', filters)).toBe(true);
  expect(severalPartValues(parts, 'document', { language: ['zh'] })).toBe(true);
  expect(severalPartValues(parts, 'language', { year: ['2002'] })).toBe(false);
  expect([isOfPart('year'), isOfPart('theme')]).toEqual([true, false]);
  expect(parts.filter((each) => partPasses(each, filters))).toHaveLength(2);
});
