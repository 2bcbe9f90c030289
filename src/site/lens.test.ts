import { expect, test } from 'vitest';
import { countValues, isEmpty, readLens, throughLens, toggle, writeLens } from './lens.ts';

type Read = Parameters<typeof throughLens>[0];

const unit = (themes: string[], verbClass: string | null): Read => ({
  text: '请性别',
  verb: { start: 0, end: 1, words: '请', verb: null, class: verbClass, bold: true },
  themes: themes.map((theme) => ({
    theme,
    weight: 'principal',
    evidence: [{ start: 1, end: 3, words: '性别', rule: 'phrase' }],
    reason: null,
  })),
  citations: [],
  actors: [],
});

test.each([
  ['?theme=gender', 'theme', ['gender']],
  ['?theme=gender,youth', 'theme', ['gender', 'youth']],
  ['?theme=gender&theme=gender', 'theme', ['gender']],
  ['?cites=A/RES/70/125', 'cites', ['A/RES/70/125']],
  ['?cites=A/RES/217(III)', 'cites', ['A/RES/217(III)']],
  ['?theme=', 'theme', []],
  ['', 'verb', []],
] as const)('%s', (query, kind, expected) => {
  expect(readLens(query)[kind]).toEqual(expected);
});

test.each(['', '?theme=gender', '?theme=gender,youth&cites=A/RES/70/125', '?q=x&verb=request'])(
  'the address %s says the same again',
  (query) => {
    expect(writeLens(readLens(query), query)).toBe(query);
  },
);

test('values of one kind widen, kinds narrow', () => {
  const both = unit(['gender'], 'request');
  const one = unit(['gender'], 'note');
  const places = [{ start: 1, end: 3 }];
  expect(throughLens(one, readLens('?theme=youth,gender'))).toMatchObject(places);
  expect(throughLens(both, readLens('?theme=gender&verb=request'))).toHaveLength(2);
  expect(throughLens(one, readLens('?theme=gender&verb=request'))).toBeNull();
  expect(throughLens(one, readLens(''))).toBeNull();
});

test('choosing a value again takes it out', () => {
  const chosen = toggle(readLens(''), 'theme', 'gender');
  expect(chosen.theme).toEqual(['gender']);
  expect(isEmpty(toggle(chosen, 'theme', 'gender'))).toBe(true);
});

test('counts, most first', () => {
  const units = [unit(['youth'], null), unit(['gender'], null), unit(['gender'], null)];
  expect([...countValues(units, 'theme')]).toEqual([
    ['gender', 2],
    ['youth', 1],
  ]);
  expect(countValues(units, 'verb').size).toBe(0);
});
