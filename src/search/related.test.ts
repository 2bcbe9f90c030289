import { describe, expect, test } from 'vitest';
import type { CatalogEntry } from './catalog.ts';
import { simplify, suggestions } from './related.ts';

const entry = (zh: string, en: string, names: string[], pinyin: string[] = []): CatalogEntry => ({
  kind: 'term',
  id: en,
  zh,
  en,
  names,
  pinyin,
  regional: zh === '信息社会' ? ['资讯社会'] : [],
});
const catalog = {
  entries: [
    entry(
      '联合国教育、科学及文化组织',
      'United Nations Educational, Scientific and Cultural Organization',
      ['教科文组织', 'UNESCO'],
    ),
    entry('互联网', 'Internet', ['因特网'], ['hulianwang', 'hlw']),
    entry('数字鸿沟', 'Digital divide', [], ['shuzihonggou', 'szhg']),
    entry('妇女', 'Women', []),
    entry('信息社会', 'Information society', []),
  ],
  traditional: '數数鴻鸿溝沟資资訊讯會会',
};
const first = (query: string): string[] =>
  suggestions(query, catalog).map(({ words, reason }) => `${reason} ${words}`);

describe('suggestions', () => {
  test.each([
    ['教科文组织', 'name 联合国教育、科学及文化组织'],
    ['教科文组织', 'translation UNESCO'],
    ['unesco', 'translation 教科文组织'],
    ['因特网治理', 'name 互联网治理'],
    ['數字鴻溝', 'traditional 数字鸿沟'],
    ['資訊社會', 'name 信息社会'],
    ['digital divide', 'translation 数字鸿沟'],
    ['digital divide women', 'translation 数字鸿沟 妇女'],
    ['shuzi honggou', 'pinyin 数字鸿沟'],
    ['szhg', 'pinyin 数字鸿沟'],
    ['shuzihon', 'pinyin 数字鸿沟'],
    ['数字红沟', 'spelling 数字鸿沟'],
    ['digtal divide', 'spelling 数字鸿沟'],
    ['informaton', 'spelling information'],
    ['informaton', 'spelling 信息社会'],
    ['digital devide women', 'spelling 数字鸿沟 妇女'],
  ])('%s gives %s', (query, suggestion) => {
    expect(first(query)).toContain(suggestion);
  });

  test('what has no other name gives none', () => {
    expect(first('完全没有的说法')).toEqual([]);
    expect(first('qwertyuiop zxcvbnm')).toEqual([]);
  });
});

test('traditional characters become simplified ones', () => {
  expect(simplify('數字鴻溝與', catalog.traditional)).toBe('数字鸿沟與');
});
