import { describe, expect, test } from 'vitest';
import { degreeNumber, place, type Degree } from './degrees.ts';
import { hanValue, insertedOf, labelOf, letterValue, numberOf, romanValue } from './numbering.ts';

describe('numbers and labels', () => {
  test.each([
    ['5. 又重申', '5', 3],
    ['12．欢迎', '12', 3],
    ['1992 年', null, 0],
    ['9.c 旨在', null, 0],
    ['5.A.2.a: Systems', null, 0],
    ['5.又重申', '5', 2],
    ['5.Welcomes', '5', 2],
    ['٣ - تقرر', '3', 4],
    ['3 - تقرر', '3', 4],
    ['10 - 12 March', null, 0],
    ['4) Réaffirme', '4', 3],
  ])('%s begins with number %s', (text, value, width) => {
    expect(numberOf(text)?.value ?? null).toBe(value);
    expect(numberOf(text)?.width ?? 0).toBe(width);
  });

  test.each([
    ['1 bis. Notes', '1 bis'],
    ['12 ter. Prie', '12 ter'],
    ['1-бис. просит', '1 bis'],
    ['1之二. 感谢', '1 bis'],
    ['١ مكررا - تشكر', '1 bis'],
    ['2 bison', null],
    ['1 bis of the', null],
  ])('%s begins with the inserted number %s', (text, name) => {
    expect(insertedOf(text)?.name ?? null).toBe(name);
  });

  test.each([
    ['(a) 鼓励', 'a'],
    ['（b）鼓励', 'b'],
    ['(iv) To', 'iv'],
    ['a. To', 'a'],
    ['(包括宽带在内的)', null],
    ['(1992) of', null],
    ['a) Recordando', 'a'],
    ['(ب) تشجع', 'ب'],
    ['(б) призывает', 'б'],
    ['㈡ 鼓励', '二'],
    ['（三）鼓励', '三'],
    ['(1) Withdrawal', '1'],
    ['— Calls', '—'],
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
    ['в', 3],
    ['ج', 3],
  ])('letter %s is %s', (text, value) => {
    expect(letterValue(text)).toBe(value);
  });
});

test.each([
  ['三', 3],
  ['十', 10],
  ['二十一', 21],
  ['一百零五', 105],
  ['三十', 30],
  ['又', null],
])('Chinese numeral %s is %s', (text, value) => {
  expect(hanValue(text)).toBe(value);
});

describe('the stack of degrees', () => {
  const depths = (labels: string[]): string[] => {
    let open: readonly Degree[] = [];
    const parsed = labels.map((text) => labelOf(`${text} x`));
    return parsed.map((label, index) => {
      if (label) open = place(open, label, parsed[index + 1])?.open ?? open;
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

  test('a misprint is what the series demands', () => {
    expect(depths(['(a)', '(6)', '(c)', '(ad)', '(e)'])).toEqual([
      '1l1',
      '1l2',
      '1l3',
      '1l4',
      '1l5',
    ]);
    expect(depths(['(1)', '(ii)', '(iii)'])).toEqual(['1r1', '1r2', '1r3']);
    expect(depths(['(a)', '(b)', '(1)', '(2)'])).toEqual(['1l1', '1l2', '2d1', '2d2']);
  });

  test('numbers are the same in every language', () => {
    const number = (text: string): string => {
      const label = labelOf(`${text} x`);
      const degree = label && place([], label)?.open.at(-1);
      return degree ? degreeNumber(degree) : '';
    };
    expect(['(a)', '(أ)', '(а)', '㈠', '(1)', '—'].map(number)).toEqual([
      'a',
      'a',
      'a',
      'i',
      '1',
      '1',
    ]);
  });
});
