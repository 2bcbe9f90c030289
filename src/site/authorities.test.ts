import { expect, test } from 'vitest';
import type { Citation, EmittedDocument, Unit } from '../document/schema/emitted.ts';
import { sectionLinks } from './authorities.ts';
import { networkPicture } from './network.ts';

const citation = (document: string): Citation => ({
  ...{ start: 0, end: 1, words: 'x', document, at: null, via: 'symbol', use: null, footnote: null },
});
const unit = (anchor: string, section: string | null, ...cited: string[]): Unit =>
  ({
    ...{ anchor, kind: 'operative', number: '1', label: null, parent: null, section, text: 'x' },
    ...{
      footnotes: [],
      verb: null,
      themes: [],
      actors: [],
      dates: [],
      figures: [],
      terms: [],
      goals: [],
    },
    citations: cited.map(citation),
  }) satisfies Unit;
const document: EmittedDocument = {
  ...{ folder: 'f', symbol: 'A/RES/9/9', language: 'en', number: null, title: null, lines: [] },
  sections: [{ anchor: 'sec-a', title: 'A', level: 1, first: 'op1', last: 'op2' }],
  units: [
    unit('pp1', null, 'X/1'),
    unit('op1', 'sec-a', 'X/1', 'X/2', 'A/RES/9/9'),
    unit('op2', 'sec-a', 'X/2'),
  ],
};

const links = sectionLinks(document, 'Preamble');

test('each part with the documents it mentions and the paragraphs that do; itself left out', () => {
  expect(links).toEqual([
    { anchor: 'pp1', title: 'Preamble', documents: [{ symbol: 'X/1', units: ['pp1'] }] },
    {
      anchor: 'sec-a',
      title: 'A',
      documents: [
        { symbol: 'X/1', units: ['op1'] },
        { symbol: 'X/2', units: ['op1', 'op2'] },
      ],
    },
  ]);
});

test('the picture has each document once and a line for each part that mentions it', () => {
  const { documents, edges } = networkPicture(links, (symbol) => symbol);
  expect(documents.map(({ key }) => key)).toEqual(['X/1', 'X/2']);
  expect(edges.map(({ from, to }) => `${from} ${to}`)).toEqual([
    'pp1 X/1',
    'sec-a X/1',
    'sec-a X/2',
  ]);
});
