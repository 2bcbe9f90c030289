import { expect, test } from 'vitest';
import { considered, heatRows, measure, pooled, shade } from './coverage.ts';
import { sampleTag, sampleText, sampleUnit } from './sample-text.ts';
import { Theme } from '../document/schema/theme.ts';

test.each([
  [['a', 'b'], ['a', 'b'], 1, 1],
  [['a', 'x'], ['a', 'b', 'c', 'd'], 0.5, 0.25],
  [[], ['a'], 1, 0],
  [[], [], 1, 1],
])('found %j of %j', (found, read, precision, recall) => {
  expect(measure(found, read)).toMatchObject({ precision, recall });
});

test('pooled, a paragraph counts once a theme', () => {
  const result = (theme: string, read: string[], rules: string[]) => ({
    folder: 'f',
    date: '2026-11-24',
    theme,
    read,
    rules,
    decided: read,
  });
  const results = [result('a', ['op1'], ['op1']), result('b', ['op1', 'op2'], ['op1', 'op3'])];
  expect(pooled(results, 'rules')).toEqual({ right: 2, precision: 2 / 3, recall: 2 / 3 });
  expect(pooled(results, 'decided')).toMatchObject({ precision: 1, recall: 1 });
});

test('every paragraph is considered, footnotes are not', () => {
  const text = sampleText([
    sampleUnit('1'),
    sampleUnit('2'),
    sampleUnit('1', { anchor: 'fn1', kind: 'footnote' }),
  ]);
  expect(
    considered(text, [{ anchor: 'op2', reason: '只有人名' }]).map(({ reason }) => reason),
  ).toEqual([null, '只有人名']);
});

test('counts by theme and part, without themes that nothing has', () => {
  const label = { zh: '名', en: 'name' };
  const theme = (slug: string) => ({
    slug,
    ...Theme.parse({ labels: label, scope: { in: label, out: label }, signals: {} }),
  });
  const part = (units: ReturnType<typeof sampleUnit>[]) => ({ anchor: null, title: '', units });
  const tagged = sampleUnit('1', { themes: [sampleTag('a')] });
  const rows = heatRows(
    [theme('a'), theme('b')],
    [part([tagged, sampleUnit('2')]), part([tagged, tagged])],
  );
  expect(rows.map(({ theme: { slug }, counts, total }) => [slug, counts, total])).toEqual([
    ['a', [1, 2], 3],
  ]);
});

test.each([
  [0, 0],
  [1, 1],
  [6, 2],
  [26, 5],
])('%i of 26 has shade %i', (count, expected) => {
  expect(shade(count, 26)).toBe(expected);
});
