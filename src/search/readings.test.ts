import { expect, test } from 'vitest';
import { readings, regionalNames, traditionalPairs } from './readings.ts';

test('a Chinese name is read in full and by initials', () => {
  expect(readings(['数字鸿沟', 'UNESCO'])).toEqual(['shuzihonggou', 'szhg']);
});

test('only characters that the words have are paired', () => {
  const pairs = traditionalPairs('数字鸿沟');
  expect(pairs).toContain('數数');
  expect(pairs).toContain('溝沟');
  expect(pairs).not.toContain('國国');
});

test('names take the words used in Taiwan', () => {
  expect(regionalNames(['信息社会'])).toEqual(['资讯社会']);
});
