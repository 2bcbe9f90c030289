import { describe, expect, test } from 'vitest';
import type { EmittedDocument } from '../document/schema/emitted.ts';
import { read } from '../pipeline/read/index.ts';
import { compareTexts, expectedText } from './text.ts';

describe('comparing official text', () => {
  test.each([
    ['甲乙丙丁', '甲乙丙丁', 0, 0, 0],
    ['甲乙 丙丁', '甲乙丙\n丁', 0, 0, 0],
    ['甲乙丙丁', '甲乙丁', 1, 0, 0],
    ['甲乙丁', '甲乙丙丁', 0, 1, 0],
    ['甲乙丙丁', '甲丙乙丁', 0, 0, 3],
    ['甲“乙”', '甲"乙"', 2, 2, 0],
  ])('%j beside %j: %i missing, %i added, %i moved', (source, page, missing, added, moved) => {
    const { where, ...counts } = compareTexts(source, page);
    expect(counts).toEqual({ missing, added, moved });
    expect(where === null).toBe(missing + added + moved === 0);
  });

  test('numbers, labels and marks are left out; notes go to the end by number', async () => {
    const text = '1. **重申**甲，² 其中：¹\n\n² 注二。\n\n(a) 乙；\n\n¹ 注一。\n2. 丙。';
    const source = (await read('x.txt', Buffer.from(text))).value;
    if (!source) throw new Error('the text was not read');
    const units = ['1.', '(a)', '2.'].map((label) => ({ kind: 'operative', label }));
    const document = { units } as unknown as EmittedDocument;
    expect(expectedText(source, document)).toBe('重申甲，其中：乙；丙。注一。注二。');
  });
});
