import { expect, test } from 'vitest';
import { messages } from '../i18n/index.ts';
import { placeLabel, placesWhere, shortLabel, textsFor } from './places.ts';
import { sampleText, sampleUnit } from './sample-text.ts';

const units = [
  sampleUnit('3', { anchor: 'pp3', kind: 'preambular' }),
  sampleUnit('112'),
  sampleUnit('c', { anchor: 'op112c', kind: 'subparagraph', label: '(c)', parent: 'op112' }),
  sampleUnit('8', { anchor: 'fn8', kind: 'footnote' }),
];
const document = sampleText(units);
const t = messages('zh');

test('short names of paragraphs', () => {
  expect(units.map((unit) => shortLabel({ document, unit }, t))).toEqual([
    'PP 3',
    '112',
    '112(c)',
    '脚注8',
  ]);
});

test('the symbol goes before where there are several texts', () => {
  const place = { document, unit: sampleUnit('112') };
  expect(placeLabel(place, t, false)).toBe('第112段');
  expect(placeLabel(place, t, true)).toBe('A/RES/1/1 第112段');
});

test('one text of each document, in the language of the reader', () => {
  const english = sampleText([], { language: 'en' });
  const other = sampleText([], { symbol: 'A/RES/2/2' });
  expect(textsFor([document, english, other], 'en')).toEqual([english, other]);
});

test('places in order', () => {
  expect(placesWhere([document], ({ kind }) => kind !== 'footnote')).toHaveLength(3);
});
