import { expect, test } from 'vitest';
import type { EmittedDocument } from '../document/schema/emitted.ts';
import { Actors } from '../document/schema/vocabulary.ts';
import { termCards } from './terms.ts';

const span = { start: 0, end: 1, words: '甲' };
const document = {
  units: [{ terms: [{ ...span, term: 'igf' }], actors: [{ ...span, actor: 'itu' }] }],
} as unknown as EmittedDocument;

const corpus = {
  glossary: ['igf', 'unused'].map((id) => ({
    id,
    labels: { zh: `${id}词`, en: id },
    names: { zh: [], en: [] },
    exclude: [],
    definition: { zh: '释义', en: 'definition' },
    sources: [],
  })),
  actors: Actors.parse([
    { id: 'itu', labels: { zh: '国际电联', en: 'ITU' }, kind: 'agency', names: {} },
  ]),
};

test('only what the text names has a card', () => {
  expect(Object.keys(termCards(document, corpus, 'zh'))).toEqual(['actor:itu', 'term:igf']);
});

test('a card says what it is and where to read more', () => {
  const cards = termCards(document, corpus, 'zh');
  expect(cards['term:igf']).toMatchObject({ label: 'igf词', text: '释义' });
  expect(cards['term:igf']?.href).toMatch(/zh\/glossary\/#igf$/u);
  expect(cards['actor:itu']).toMatchObject({ label: '国际电联', text: '' });
});
