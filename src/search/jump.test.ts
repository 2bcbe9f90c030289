import { describe, expect, test } from 'vitest';
import type { CatalogEntry } from './catalog.ts';
import { jumps } from './jump.ts';

const entry = (id: string, names: string[] = []): CatalogEntry => ({
  kind: 'document',
  id,
  zh: '',
  en: '',
  names,
  pinyin: [],
  regional: [],
});
const documents = [
  entry('E/RES/2024/13'),
  entry('A/RES/70/125'),
  entry('A/RES/217(III)', ['217 A (III)']),
  entry('A/C.2/59/3'),
  entry('A/67/65-E/2012/48'),
  entry('WSIS/tunis-agenda'),
];

describe('a jump', () => {
  test.each([
    ['A/RES/70/125', 'A/RES/70/125', null],
    ['a/res/70/125', 'A/RES/70/125', null],
    ['70/125', 'A/RES/70/125', null],
    ['第70/125号', 'A/RES/70/125', null],
    ['大会第 70/125 号决议', 'A/RES/70/125', null],
    ['217 A (III)', 'A/RES/217(III)', null],
    ['A/C.2/59/3', 'A/C.2/59/3', null],
    ['A/67/65–E/2012/48', 'A/67/65-E/2012/48', null],
    ['2024/13 80', 'E/RES/2024/13', 'op80'],
    ['2024/13第80段', 'E/RES/2024/13', 'op80'],
    ['E/RES/2024/13, para. 80', 'E/RES/2024/13', 'op80'],
    ['E/RES/2024/13#op80', 'E/RES/2024/13', 'op80'],
    ['第2024/13号决议第112段(c)', 'E/RES/2024/13', 'op112c'],
    ['70/125 脚注3', 'A/RES/70/125', 'fn3'],
    ['第80段', null, 'op80'],
    ['80段', null, 'op80'],
    ['第８０段', null, 'op80'],
    ['op80', null, 'op80'],
    ['para 80', null, 'op80'],
    ['¶ 80', null, 'op80'],
    ['第112(c)段', null, 'op112c'],
    ['第112段(c)项', null, 'op112c'],
    ['pp3', null, 'pp3'],
    ['序言第3段', null, 'pp3'],
    ['第17条', null, 'art17'],
    ['脚注8', null, 'fn8'],
    ['fn8', null, 'fn8'],
  ])('%s goes to %s %s', (query, symbol, anchor) => {
    expect(jumps(query, documents)).toEqual([{ symbol, anchor }]);
  });

  test.each(['80', '数字鸿沟', '99/999', '2024/13 治理', '', '第'])('%s is none', (query) => {
    expect(jumps(query, documents)).toEqual([]);
  });
});
