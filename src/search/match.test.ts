import { describe, expect, test } from 'vitest';
import { fold } from '../document/fold.ts';
import { literalHits, placesOf, positions, prepare, wordHits } from './match.ts';
import { parseQuery } from './query.ts';
import { searchNotes } from './units.ts';

const units = prepare(
  searchNotes({ symbol: 'A/RES/1/1', language: 'zh', title: null, units: [] }, [
    { anchor: 'op1', title: '大会第 70/125 号决议', body: '互联网（Internet）治理' },
    { anchor: 'op2', title: '互联网 与 妇女', body: '“数字鸿沟”' },
    { anchor: 'op3', title: '妇女 青年', body: '数字鸿沟' },
  ]),
);
const exact = (words: string): string[] =>
  literalHits(units, parseQuery(words)).map(({ unit }) => unit.anchor);
const asWords = (words: string): string[] =>
  wordHits(units, parseQuery(words)).map(({ unit }) => unit.anchor);

describe('positions', () => {
  test.each([
    ['互联网治理', '联网', [1]],
    ['70/125', '0/1', [1]],
    ['the internet', 'inter', [4]],
    ['the internet', 'ternet', []],
    ['5g网络', 'g', [1]],
    ['международный союз', 'союз', [14]],
    ['международный союз', 'юз', []],
    ['数字数字', '数字', [0, 2]],
    ['abab ab', 'ab', [0, 5]],
    ['文', '', []],
  ])('in %s, %s stands at %j', (text, needle, at) => {
    expect(positions(fold(text), needle)).toEqual(at);
  });
});

describe('hits', () => {
  test.each([
    ['第70/125号', ['op1']],
    ['第７０/１２５ 号', ['op1']],
    ['（Inter', ['op1']],
    ['nternet', []],
    ['“数字鸿沟”', ['op2']],
    ['数字鸿沟', ['op2', 'op3']],
    ['。', []],
    ['“', ['op2']],
    ['', []],
  ])('%s stands in %j', (words, anchors) => {
    expect(exact(words)).toEqual(anchors);
  });

  test.each([
    ['互联网 妇女', ['op2']],
    ['妇女 -青年', ['op2']],
    ['Internet OR 青年', ['op1', 'op3']],
    ['-妇女', []],
  ])('%s read as words holds in %j', (words, anchors) => {
    expect(asWords(words)).toEqual(anchors);
  });

  test('places that overlap are joined', () => {
    expect(placesOf('互联网治理论坛', ['互联网治理', '治理论坛'])).toEqual([{ start: 0, end: 7 }]);
  });
});
