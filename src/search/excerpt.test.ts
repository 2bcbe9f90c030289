import { describe, expect, test } from 'vitest';
import { excerpts } from './excerpt.ts';

const shown = (text: string, places: { start: number; end: number }[]): string =>
  excerpts(text, places)
    .map(
      ({ cut, pieces }) =>
        (cut ? '…' : '') +
        pieces.map(({ text: words, marked }) => (marked ? `[${words}]` : words)).join(''),
    )
    .join('');

describe('an excerpt', () => {
  test('of a short text is all of it', () => {
    expect(shown('重申数字鸿沟', [{ start: 2, end: 6 }])).toBe('重申[数字鸿沟]');
  });

  test('begins with a clause and says where words are left out', () => {
    const text = `${'前'.repeat(150)}，重申${'要'.repeat(38)}数字鸿沟${'后'.repeat(200)}`;
    const at = text.indexOf('数字');
    const words = shown(text, [{ start: at, end: at + 4 }]);
    expect(words).toMatch(/^…重申要+\[数字鸿沟\]后+…$/u);
    expect(words.length).toBeLessThan(130);
  });

  test('has up to three stretches', () => {
    const text = `数字${'一'.repeat(300)}数字${'二'.repeat(300)}数字${'三'.repeat(300)}数字`;
    const places = [...text.matchAll(/数字/gu)].map(({ index }) => ({
      start: index,
      end: index + 2,
    }));
    expect(shown(text, places).match(/\[数字\]/gu)).toHaveLength(3);
  });
});
