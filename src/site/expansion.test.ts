import { expect, test } from 'vitest';
import { EmittedDocument, type Citation, type Unit } from '../document/schema/emitted.ts';
import { Record } from '../document/schema/record.ts';
import { expansionOf } from './expansion.ts';

const record = (symbol: string): Record & { folder: string } => ({
  ...Record.parse({ symbol, kind: 'resolution', organ: 'general-assembly' }),
  folder: symbol.replaceAll('/', '-'),
});

const citation = (document: string, at: string | null): Citation => ({
  start: 0,
  end: 1,
  words: '甲',
  document,
  at,
  via: 'number',
  use: null,
  footnote: null,
});

const unit = (number: string, citations: Citation[] = []): Unit => ({
  anchor: `op${number}`,
  kind: 'operative',
  number,
  label: `${number}.`,
  parent: null,
  section: null,
  text: `甲${number}`,
  footnotes: [],
  verb: null,
  themes: [],
  citations,
  actors: [],
  dates: [],
  figures: [],
  terms: [],
  goals: [],
});

const held = EmittedDocument.parse({
  folder: 'A-RES-1-1',
  symbol: 'A/RES/1/1',
  language: 'zh',
  number: null,
  title: '乙',
  lines: [],
  sections: [],
  units: ['1', '2', '3'].map((number) => unit(number)),
});
const corpus = { documents: [held], records: [record('A/RES/1/1'), record('A/RES/2/2')] };

const shown = (citations: Citation[]): unknown =>
  expansionOf(corpus, unit('9', citations), 'zh').map((target) => [
    target.record.symbol,
    target.units.map(({ anchor }) => anchor),
  ]);

test('the paragraphs named, where the text is held', () => {
  expect(shown([citation('A/RES/1/1', '2-3')])).toEqual([['A/RES/1/1', ['op2', 'op3']]]);
});

test('the record, where it is not', () => {
  expect(shown([citation('A/RES/2/2', '2-3')])).toEqual([['A/RES/2/2', []]]);
});

test('the same place once; what has no record not at all', () => {
  const twice = [citation('A/RES/1/1', '2'), citation('A/RES/1/1', '2'), citation('X/1', null)];
  expect(shown(twice)).toEqual([['A/RES/1/1', ['op2']]]);
});
