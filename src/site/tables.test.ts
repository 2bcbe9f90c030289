import { expect, test } from 'vitest';
import type { EmittedDocument } from '../document/schema/emitted.ts';
import { toCsv } from './tables.ts';

const document: EmittedDocument = {
  ...{ folder: 'f', symbol: 'A/RES/9/9', language: 'en', number: null, title: null },
  ...{ lines: [], sections: [] },
  units: [
    {
      ...{
        anchor: 'op1',
        kind: 'operative',
        number: '1',
        label: '1.',
        parent: null,
        section: null,
      },
      ...{ text: 'Recalls “x”, "y"', footnotes: [], verb: null, actors: [] },
      ...{ dates: [], figures: [], terms: [], goals: [] },
      themes: [{ theme: 'privacy', weight: 'principal', evidence: [], reason: null }],
      citations: [],
    },
  ],
};

test('values with commas or quotation marks are quoted', () => {
  expect(toCsv('paragraphs', document)).toBe(
    '\uFEFFsymbol,language,anchor,kind,number,section,verb,verb_class,text\r\n' +
      'A/RES/9/9,en,op1,operative,1,,,,"Recalls “x”, ""y"""\r\n',
  );
});

test('one row a paragraph and theme', () => {
  expect(toCsv('themes', document).split('\r\n')[1]).toBe('A/RES/9/9,op1,privacy,principal,');
});
