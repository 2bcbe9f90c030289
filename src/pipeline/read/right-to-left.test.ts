import { describe, expect, test } from 'vitest';
import type { PdfItem } from './pdf-rows.ts';
import { fromTheRight } from './right-to-left.ts';

const item = (text: string, x: number, width: number): PdfItem => ({
  text,
  x,
  width,
  y: 100,
  size: 12,
  rightToLeft: /\p{Script=Arabic}/u.test(text),
  font: '',
});
const read = (...items: PdfItem[]): string =>
  fromTheRight(items)
    .map(({ text }) => text)
    .join('|');

describe('fromTheRight', () => {
  test('reads words from the right and numbers from the left', () => {
    expect(read(item('الجلسة', 400, 40), item('2031', 360, 30))).toBe('الجلسة|2031');
  });

  test('puts the letters of a ligature, which stand at one place, in their order', () => {
    expect(read(item('ا', 400, 0), item('ال', 400, 20), item('مين', 370, 30))).toBe('ال|ا|مين');
  });

  test('puts a stroke into the gap that the number around leaves for it', () => {
    expect(read(item('91 10', 400, 60), item('/', 424, 8))).toBe('91/10');
  });

  test('puts a letter into the brackets that are one piece around it', () => {
    expect(read(item('أ', 402, 4), item(') (', 398, 14))).toBe('(أ)');
  });

  test('turns brackets round only where they are not turned already', () => {
    const letter = item('ب', 400, 8);
    expect(read(item('(', 410, 4), letter, item(')', 394, 4))).toBe('(|ب|)');
    expect(read(item(')', 410, 4), letter, item('(', 394, 4))).toBe('(|ب|)');
  });

  test('sets the point at the left of a symbol behind all of it', () => {
    expect(read(item('،91', 380, 16), item('/', 396, 4), item('10', 400, 14))).toBe('91|/|10|،');
  });

  test('drops blanks that lie on a letter', () => {
    expect(read(item('ب', 400, 8), item(' ', 400, 8), item('آ', 390, 6))).toBe('ب|آ');
  });

  test('keeps a symbol and the year in brackets behind it together', () => {
    expect(
      read(item(')', 527, 3), item('2018', 503, 24), item('(', 499, 3), item('S/RES/9', 450, 48)),
    ).toBe('S/RES/9(2018)');
  });

  test('puts a number into the brackets that are printed about it', () => {
    expect(read(item(')(', 400, 20), item('1', 407, 5))).toBe('(1)');
  });
});
