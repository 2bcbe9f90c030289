import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex, decodeNumbers, encodeNumbers, gramsFor } from './grams.ts';
import { createIndexReader } from './index-reader.ts';

describe('numbers', () => {
  test('come back as they were', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(199)), (numbers) => {
        const sorted = numbers.toSorted((a, b) => a - b);
        expect([...decodeNumbers(encodeNumbers(sorted, 200), 200)]).toEqual(sorted);
      }),
    );
  });
});

describe('grams of a needle', () => {
  test.each([
    ['网', ['网']],
    ['联网', ['联网']],
    ['互联网治', ['互联网', '联网治']],
    ['𠀀字', ['𠀀字']],
    ['', []],
  ])('%s is looked up as %j', (needle, grams) => {
    expect(gramsFor(needle)).toEqual(grams);
  });

  test('are few, however long the needle', () => {
    expect(gramsFor('一二三四五六七八九十'.repeat(20)).length).toBeLessThanOrEqual(8);
  });
});

describe('the index', () => {
  const texts = [
    ['互联网治理', '青年'],
    ['互联网', '治理'],
    ['数字鸿沟，', '青年'],
  ];
  const files = buildIndex(texts, 8);
  const reader = createIndexReader((number) => Promise.resolve(files[number] ?? {}), 8, 3);

  test.each([
    [[['互联网']], [0, 1]],
    [[['互联网治']], [0]],
    [[['沟，']], [2]],
    [[['青年', '互联']], [0]],
    [
      [['鸿'], ['网治']],
      [0, 2],
    ],
    [[['没有']], []],
    [[['']], []],
  ])('%j may stand in %j', async (alternatives, numbers) => {
    expect([...(await reader.find(alternatives))].sort()).toEqual(numbers);
  });

  test('never leaves out a text that has the words', async () => {
    const letters = fc.array(fc.constantFrom(...'互联网治理青年ab1，'), { maxLength: 30 });
    const library = fc.array(
      letters.map((all) => all.join('')),
      { minLength: 1, maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(
        library,
        fc.nat(5),
        fc.nat(20),
        fc.integer({ min: 1, max: 12 }),
        async (all, which, from, length) => {
          const text = all[which % all.length] ?? '';
          const needle = text.slice(from, from + length);
          if (needle === '') return;
          const made = buildIndex(
            all.map((each) => [each]),
            8,
          );
          const own = createIndexReader(
            (number) => Promise.resolve(made[number] ?? {}),
            8,
            all.length,
          );
          expect(await own.find([[needle]])).toContain(which % all.length);
        },
      ),
    );
  });
});
