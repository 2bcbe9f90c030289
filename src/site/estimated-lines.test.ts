import { expect, test } from 'vitest';
import type { Unit } from '../document/schema/emitted.ts';
import { estimatedLines } from './estimated-lines.ts';

const unit = (anchor: string, text: string, parent: string | null = null): Unit =>
  ({ anchor, text, parent }) as unknown as Unit;

test('Han characters fill a line sooner than Latin ones', () => {
  const han = unit('op1', '数'.repeat(26));
  const latin = unit('op2', 'a'.repeat(26));
  expect([estimatedLines(han, []), estimatedLines(latin, [])]).toEqual([2, 2]);
  expect(estimatedLines(unit('op3', '数'.repeat(130)), [])).toBe(10);
});

test('subparagraphs count with the paragraph they stand in', () => {
  const units = [unit('op1', '数'.repeat(13)), unit('op1a', '数'.repeat(26), 'op1')];
  expect(estimatedLines(unit('op1', '数'.repeat(13)), units)).toBe(1 + 2 + 2);
});
