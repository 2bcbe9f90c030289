import { expect, test } from 'vitest';
import { EmittedDocument } from '../document/schema/emitted.ts';
import { Theme } from '../document/schema/theme.ts';
import { prepareTheme } from './annotate/themes.ts';
import { measureReadings } from './readings.ts';

const label = { zh: '名', en: 'name' };
const theme = prepareTheme({
  slug: 'divide',
  ...Theme.parse({
    labels: label,
    scope: { in: label, out: label },
    signals: { phrases: ['鸿沟'] },
  }),
});
const unit = (anchor: string, text: string, tagged: boolean) => ({
  anchor,
  kind: 'operative',
  number: '1',
  label: null,
  parent: null,
  section: null,
  text,
  footnotes: [],
  verb: null,
  themes: tagged ? [{ theme: 'divide', weight: 'principal', evidence: [], reason: null }] : [],
  citations: [],
  actors: [],
  dates: [],
  figures: [],
  terms: [],
  goals: [],
});
const document = EmittedDocument.parse({
  folder: 'f',
  symbol: 'A/RES/1/1',
  language: 'zh',
  number: null,
  title: null,
  lines: [],
  sections: [],
  units: [unit('op1', '鸿沟', true), unit('op2', '用不上', true), unit('op3', '鸿沟', false)],
});

test('rules alone, and with what editors added and took away', () => {
  const readings = { date: '2026-11-24', readings: [{ theme: 'divide', anchors: ['op1', 'op2'] }] };
  expect(measureReadings({ folder: 'f', readings }, document, [theme])).toEqual([
    {
      folder: 'f',
      date: '2026-11-24',
      theme: 'divide',
      read: ['op1', 'op2'],
      rules: ['op1', 'op3'],
      decided: ['op1', 'op2'],
    },
  ]);
});

test('a text without readings has none', () => {
  expect(measureReadings({ folder: 'f', readings: null }, document, [theme])).toEqual([]);
});
