import { describe, expect, test } from 'vitest';
import { labelOf, letterValue, numberOf, place, romanValue, type Degree } from './numbering.ts';

describe('numbers and labels', () => {
  test.each([
    ['5. 又重申', '5', 3],
    ['12．欢迎', '12', 3],
    ['1992 年', null, 0],
    ['9.c 旨在', '9', 2],
  ])('%s begins with number %s', (text, value, width) => {
    expect(numberOf(text)?.value ?? null).toBe(value);
    expect(numberOf(text)?.width ?? 0).toBe(width);
  });

  test.each([
    ['(a) 鼓励', 'a'],
    ['（b）鼓励', 'b'],
    ['(iv) To', 'iv'],
    ['a. To', 'a'],
    ['(包括宽带在内的)', null],
    ['(1992) of', null],
  ])('%s begins with label %s', (text, value) => {
    expect(labelOf(text)?.value ?? null).toBe(value);
  });

  test.each([
    ['iv', 4],
    ['ix', 9],
    ['iiii', null],
    ['h', null],
  ])('roman %s is %s', (text, value) => {
    expect(romanValue(text)).toBe(value);
  });

  test.each([
    ['a', 1],
    ['z', 26],
    ['bb', 28],
    ['ab', null],
  ])('letter %s is %s', (text, value) => {
    expect(letterValue(text)).toBe(value);
  });
});

describe('the stack of degrees', () => {
  const depths = (labels: string[]): string[] => {
    let open: readonly Degree[] = [];
    return labels.map((text) => {
      const label = labelOf(`${text} x`);
      if (label) open = place(open, label);
      const last = open.at(-1);
      return `${open.length}${last?.style.charAt(0) ?? ''}${last?.ordinal ?? ''}`;
    });
  };

  test('"(i)" after "(h)" is a letter, after "(a)" it opens a new degree', () => {
    expect(depths(['(g)', '(h)', '(i)', '(j)'])).toEqual(['1l7', '1l8', '1l9', '1l10']);
    expect(depths(['(a)', '(i)', '(ii)', '(b)'])).toEqual(['1l1', '2r1', '2r2', '1l2']);
  });

  test('four degrees, and back to the first', () => {
    expect(depths(['(a)', '(i)', 'a.', 'i.', 'ii.', 'b.', '(ii)', '(b)'])).toEqual([
      '1l1',
      '2r1',
      '3l1',
      '4r1',
      '4r2',
      '3l2',
      '2r2',
      '1l2',
    ]);
  });
});
