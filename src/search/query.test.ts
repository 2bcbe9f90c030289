import { describe, expect, test } from 'vitest';
import { isPlain, parseQuery } from './query.ts';

const read = (raw: string): string[][] =>
  parseQuery(raw).alternatives.map((terms) =>
    terms.map(({ needle, negative }) => `${negative ? '-' : ''}${needle}`),
  );

describe('a query', () => {
  test.each([
    ['数字鸿沟', [['数字鸿沟']]],
    ['数字鸿沟 青年', [['数字鸿沟', '青年']]],
    ['数字鸿沟　青年', [['数字鸿沟', '青年']]],
    ['"能力 建设"', [['能力 建设']]],
    ['“能力建设” 青年', [['能力建设', '青年']]],
    ['治理 -互联网', [['治理', '-互联网']]],
    ['治理 -"互联网 治理"', [['治理', '-互联网 治理']]],
    ['青年 OR 妇女', [['青年'], ['妇女']]],
    ['青年 | 妇女 技能', [['青年'], ['妇女', '技能']]],
    ['WSIS', [['wsis']]],
    ['２０３０年', [['2030年']]],
    ['-互联网', []],
    ['"', [['"']]],
    ['', []],
  ])('%s is read as %j', (raw, terms) => {
    expect(read(raw)).toEqual(terms);
  });

  test('one word without operators is plain', () => {
    expect(isPlain(parseQuery('数字鸿沟'))).toBe(true);
    expect(isPlain(parseQuery('"数字鸿沟"'))).toBe(false);
    expect(isPlain(parseQuery('青年 妇女'))).toBe(false);
  });
});
