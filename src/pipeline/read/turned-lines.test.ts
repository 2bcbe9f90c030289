import { expect, test } from 'vitest';
import { inReadingOrder } from './turned-lines.ts';

const [rle, lre, pdf] = ['\u202B', '\u202A', '\u202C'];
const seen = (text: string): string => text.replaceAll(/[\u202A-\u202C]/gu, '');

test.each([
  ['a number before its dash', `${rle}${lre}- 1${pdf}تقرر${pdf}`, '1 -تقرر'],
  ['a year before its comma', `${rle}تموز/يوليه ${lre},2015${pdf}${pdf}`, 'تموز/يوليه 2015,'],
  ['a year in brackets behind its number', `${rle}${lre})2023( 2688${pdf}${pdf}`, '2688 (2023)'],
  ['a mark in round brackets', `${rle}(${lre} )١${pdf}انظر${pdf}`, '(١) انظر'],
  ['a symbol before its brackets', `${rle}(${lre}])A/69/8${pdf}${pdf}`, '(A/69/8)]'],
  ['a note’s number before its symbol', `${rle}${lre} A/60/7 2${pdf}و${pdf}`, '2 A/60/7 و'],
])('puts %s', (_, printed, read) => {
  expect(seen(inReadingOrder(printed))).toBe(read);
});

test('puts what stands at the right of a line first', () => {
  const line = `${rle}حصر الواحات${pdf}      ${rle}(أ)${pdf}`;
  expect(seen(inReadingOrder(line))).toBe('(أ)      حصر الواحات');
});

test('keeps lines without signs of direction, and the length of all', () => {
  const text = `plain   text\n  ${rle}ب${pdf}     ${rle}أ${pdf}\n`;
  expect(inReadingOrder('plain   text')).toBe('plain   text');
  expect(inReadingOrder(text)).toHaveLength(text.length);
});
