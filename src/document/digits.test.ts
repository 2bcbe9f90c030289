import { expect, test } from 'vitest';
import { asciiDigits } from './digits.ts';

test.each([
  ['٢٠٢٤', '2024'],
  ['۱۲', '12'],
  ['１３', '13'],
  ['第80段', '第80段'],
])('%s is read as %s', (printed, read) => {
  expect(asciiDigits(printed)).toBe(read);
});
