import { expect, test } from 'vitest';
import { clauseAround } from './excerpt.ts';

const around = (text: string, words: string, reach?: number): string => {
  const start = text.indexOf(words);
  const clause = clauseAround(text, { start, end: start + words.length }, reach);
  return `${clause.cutBefore ? '…' : ''}${clause.before}[${clause.words}]${clause.after}${clause.cutAfter ? '…' : ''}`;
};

test.each([
  ['前面的话说完，世界人口的67%在使用互联网，后面还有', '67%', '…世界人口的[67%]在使用互联网…'],
  ['覆盖范围内很广，54亿人，即世界人口，后', '54亿人', '覆盖范围内很广，[54亿人]，即世界人口…'],
  [
    'only this, 95 per cent of people live there, and more',
    '95 per cent',
    'only this, [95 per cent] of people live there…',
  ],
])('%s', (text, words, expected) => {
  expect(around(text, words)).toBe(expected);
});

test('never cuts a number or symbol in two', () => {
  expect(around('甲乙丙第2006/46号决议丁', '丙', 5)).toBe('甲乙[丙]第…');
});
