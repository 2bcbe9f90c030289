import { expect, test } from 'vitest';
import { markPhrases } from './phrases.ts';

test.each([
  ['世界峰会成果落实情况', '世界<wbr>峰会<wbr>成果<wbr>落实<wbr>情况'],
  ['工作方面取得的进展', '工作<wbr>方面<wbr>取得的进展'],
  ['<span title="世界峰会成果">世界峰会</span>', '<span title="世界峰会成果">世界<wbr>峰会</span>'],
  ['A &amp; B', 'A &amp; B'],
  ['The way forward', 'The way forward'],
  ['', ''],
])('%s', (html, expected) => {
  expect(markPhrases(html, 'zh')).toBe(expected);
});
