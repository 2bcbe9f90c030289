import { readFileSync } from 'node:fs';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import { convertCorpus } from '../src/pipeline/index.ts';
import { load } from '../src/pipeline/load/index.ts';

const { value: corpus } = await load('content');
const { emitted } = await convertCorpus(corpus);
const schema = XmlDocument.fromBuffer(readFileSync('tests/schemas/akn-subset.xsd'));
const validator = XsdValidator.fromDoc(schema);

test.each(emitted.map(({ name, akn }) => [name, akn]))('%s is valid', (_, akn) => {
  const document = XmlDocument.fromString(akn);
  expect(() => {
    validator.validate(document);
  }).not.toThrow();
  document.dispose();
});

test('a paragraph in the wrong place is not', () => {
  const broken = (emitted[0]?.akn ?? '').replace('<mainBody>', '<mainBody><content/>');
  const document = XmlDocument.fromString(broken);
  expect(() => {
    validator.validate(document);
  }).toThrow();
  document.dispose();
});

test('its official words are those of the text, notes where they are marked', () => {
  for (const { data, akn } of emitted) {
    const words = (xml: string): string =>
      xml
        .replace(/<authorialNote.*?<\/authorialNote>/gsu, '')
        .replace(/<[^>]*>/gu, '')
        .replace(/\s+/gu, '');
    const plain = words(akn).replaceAll('&amp;', '&').replaceAll('&lt;', '<');
    for (const { text, kind } of data.units) {
      if (kind !== 'footnote') expect(plain).toContain(text.replace(/\s+/gu, ''));
    }
  }
});
