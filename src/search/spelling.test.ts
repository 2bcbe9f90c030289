import { describe, expect, test } from 'vitest';
import { editDistance, tolerance } from './spelling.ts';

describe('edit distance', () => {
  test.each([
    ['数字鸿沟', '数字红沟', 2, 1],
    ['artificial', 'artifical', 2, 1],
    ['governance', 'governacne', 2, 1],
    ['abc', 'abc', 2, 0],
    ['abc', 'xyz', 2, null],
    ['abc', 'abcdef', 2, null],
    ['', 'ab', 2, 2],
  ])('%s to %s within %i is %s', (a, b, limit, distance) => {
    expect(editDistance(a, b, limit)).toBe(distance);
  });
});

test.each([
  ['网', 0],
  ['数字鸿沟', 1],
  ['互联网治理论坛', 2],
  ['igf', 0],
  ['unesco', 1],
  ['governance', 2],
])('%s may have %i slips', (word, slips) => {
  expect(tolerance(word)).toBe(slips);
});
