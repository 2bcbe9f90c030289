import { expect, test } from 'vitest';
import { wordNumbers } from './docx-numbers.ts';

const paragraph = (list: number): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr></w:p>`;
const kind = (id: number): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>`;
const list = (id: number, of: number, anew = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${anew}</w:num>`;
const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';

test('a list whose first paragraph begins anew goes on in another list of its kind', () => {
  const numbering = kind(1) + list(1, 1) + list(2, 1, anew) + list(3, 1, anew);
  const document = [2, 1, 1, 3, 1].map(paragraph).join('');
  expect(wordNumbers(document, numbering)).toEqual(['1.', '2.', '3.', '1.', '2.']);
});

test('lists of two kinds count apart', () => {
  const numbering = kind(1) + kind(2) + list(1, 1) + list(2, 2);
  expect(wordNumbers([1, 2, 1].map(paragraph).join(''), numbering)).toEqual(['1.', '1.', '2.']);
});
