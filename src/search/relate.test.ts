import { describe, expect, test } from 'vitest';
import { prepare } from './match.ts';
import { parseQuery } from './query.ts';
import { relatedHits, type Relation } from './relate.ts';
import type { SearchUnit } from './units.ts';

const unit = (anchor: string, text: string, more: Partial<SearchUnit> = {}): SearchUnit => ({
  anchor,
  kind: 'operative',
  number: anchor.replace(/\D/gu, ''),
  label: null,
  parent: null,
  section: null,
  text,
  verb: null,
  verbClass: null,
  themes: [],
  actors: [],
  cites: [],
  ...more,
});
const units = prepare({
  symbol: 'A/RES/1/1',
  language: 'zh',
  title: '',
  sections: [],
  units: [
    unit('op1', '弥合数字鸿沟', { themes: ['digital-divide'] }),
    unit('op2', '促进普遍接入', { themes: ['digital-divide'], cites: ['A/RES/70/125'] }),
    unit('op3', '开展合作'),
  ],
  beside: [],
});

/** The related paragraphs, each with its reason and words, for a query that no paragraph has. */
const related = (query: string, more: Partial<Relation> = {}): string[] =>
  relatedHits(units, {
    query: parseQuery(query),
    exact: [],
    apart: [],
    suggested: [],
    documents: [],
    themes: [],
    ...more,
  }).map(({ hit, reason, words }) => `${hit.unit.anchor} ${reason} ${words}`);

describe('related hits', () => {
  test('a document that the query names gives the paragraphs that cite it', () => {
    expect(related('A/RES/70/125', { documents: ['A/RES/70/125'] })).toEqual([
      'op2 cites A/RES/70/125',
    ]);
  });

  test('a theme that the query names gives its paragraphs, after those that have its words', () => {
    const suggested = [{ words: '数字鸿沟', reason: 'translation' }] as const;
    expect(related('digital divide', { suggested, themes: ['digital-divide'] })).toEqual([
      'op1 translation 数字鸿沟',
      'op2 theme digital-divide',
    ]);
  });

  test('what is listed as exact is not listed again', () => {
    const exact = units.slice(0, 1).map((prepared) => ({ ...prepared, places: [] }));
    expect(related('鸿沟', { exact, themes: ['digital-divide'] })).toEqual([
      'op2 theme digital-divide',
    ]);
  });

  test('without any, the paragraphs that share half of it are the nearest', () => {
    expect(related('数字大鸿沟')).toEqual(['op1 nearest 数字大鸿沟']);
  });

  test('without such, those with its longest piece', () => {
    expect(related('火星上的普遍接入点和空间站')).toEqual(['op2 piece 普遍接入']);
  });

  test('what has nothing in common with any paragraph gives none', () => {
    expect(related('qwertyuiop')).toEqual([]);
  });
});
