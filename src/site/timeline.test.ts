import { expect, test } from 'vitest';
import { sampleText, sampleUnit } from './sample-text.ts';
import { isAfter, timelineOf } from './timeline.ts';

const date = (from: string, to: string | null = null) => ({
  start: 0,
  end: 4,
  words: '',
  from,
  to,
});
const citation = {
  start: 0,
  end: 1,
  words: '',
  document: 'A/RES/70/1',
  at: null,
  via: 'name',
  use: null,
  footnote: null,
} as const;

test('dates in order, each once, those of every year last, with the document that bears them', () => {
  const text = sampleText(
    [
      sampleUnit('1', { dates: [date('2025'), date('--05-03')] }),
      sampleUnit('2', { dates: [date('2015-09-25')], citations: [citation] }),
      sampleUnit('3', { dates: [date('2025')] }),
    ],
    { lines: [{ role: 'date', text: '2024年', citations: [], dates: [date('2024')] }] },
  );
  const known = { value: '2015-09-25', verified: 'T', source: 's', of: 'adopted' } as const;
  const entries = timelineOf(text, [{ symbol: 'A/RES/70/1', date: known }]);
  expect(entries.map(({ from, places, documents }) => [from, places.length, documents])).toEqual([
    ['2015-09-25', 1, ['A/RES/70/1']],
    ['2024', 1, []],
    ['2025', 2, []],
    ['--05-03', 1, []],
  ]);
});

test.each([
  ['2024-07-23', false],
  ['2024-07-24', true],
  ['2024-07', false],
  ['2024', false],
  ['2025', true],
])('%s is after 23 July 2024: %s', (from, expected) => {
  expect(isAfter({ from }, '2024-07-23')).toBe(expected);
});
