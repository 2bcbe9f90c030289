import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFolded, fold, foldWithOffsets } from './fold.ts';

describe('folding', () => {
  test.each([
    ['《2030 年议程》', '《2030年议程》'],
    ['《２０３０ 年议程》', '《2030年议程》'],
    ['A/RES/70/125', 'a/res/70/125'],
    ['Tunis  Agenda', 'tunis agenda'],
    ['重申 2005 年', '重申2005年'],
    [' 前后 ', '前后'],
    ['11 000 多人', '11 000多人'],
    ['数字 鸿沟', '数字 鸿沟'],
    ['２０３０ ２０３１', '2030 2031'],
    ['Ｗｏｒｌｄ 峰会', 'world峰会'],
  ])('%j is %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test.each([
    ['重申 2005 年《议程》', '申2005年', '申 2005 年'],
    ['大会第 70/125 号决议', '70/125', '70/125'],
    ['占 95% 的', '95%', '95%'],
    ['A １２ 年', '12', '１２'],
    ['用户𠀀字', '𠀀', '𠀀'],
  ])('in %j, %j stands at %j', (text, needle, words) => {
    const [place] = findFolded(foldWithOffsets(text), fold(needle));
    expect(text.slice(place?.start, place?.end)).toBe(words);
  });

  test('places do not overlap', () => {
    expect(findFolded(foldWithOffsets('数字数字数字'), '数字数字')).toHaveLength(1);
  });

  test('the quick way gives what the one with offsets gives', () => {
    const characters = fc.constantFrom(...'年，Ａ ａ\u3000\tÀΣﾞ￣“İ𠀀\uD800\uDC00z9');
    const texts = fc.string({
      unit: fc.oneof(characters, fc.string({ unit: 'binary', maxLength: 1 })),
    });
    fc.assert(
      fc.property(texts, (text) => {
        expect(fold(text)).toBe(foldWithOffsets(text).text);
      }),
      { numRuns: 500 },
    );
  });
});
