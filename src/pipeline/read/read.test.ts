import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { zip } from '../../../tests/fixtures/make/zip.ts';
import { read } from './index.ts';
import type { SourceText } from './source-text.ts';
import { originalLine, originalPlace } from './source-text.ts';

async function sourceOf(content: string | Uint8Array): Promise<SourceText> {
  const { value } = await read('x', Buffer.from(content));
  if (!value) throw new Error('not read');
  return value;
}

const words = 'Генеральная Ассамблея, ссылаясь на свою резолюцию о маяках и портах,';
const han = '大会回顾其关于灯塔和港口的决议并请秘书长在下一届会议上提出报告';
const french = 'L’Assemblée générale, rappelant sa résolution sur les phares et les ports à marée,';

describe('encodings', () => {
  test.each([
    ['utf-8', words],
    ['utf-16le', words],
    ['utf-16be', words],
    ['windows-1251', words],
    ['koi8-r', words],
    ['gb18030', han.repeat(4)],
    ['big5', '大會回顧其關於燈塔和港口的決議並請秘書長在下一屆會議上提出報告'.repeat(4)],
    ['windows-1252', french],
    ['windows-1256', 'إن الجمعية العامة، إذ تشير إلى قرارها بشأن المنارات والموانئ الصغيرة،'],
  ])('%s', async (encoding, text) => {
    expect((await sourceOf(iconv.encode(text, encoding))).text).toBe(text);
  });
});

describe('furniture is set aside with its reason, and the sentence goes on', () => {
  const kinds = async (text: string): Promise<string[]> =>
    (await sourceOf(text)).setAside.map(({ what, text: found }) => `${what}: ${found}`);

  test.each([
    ['A/RES/9/1\n\nWords\n\fA/RES/9/1\nmore words', 'running-symbol: A/RES/9/1', 2],
    ['Words of the text\n3/12\nmore words', 'page-number: 3/12', 1],
    ['Words of the text\n24-13579 (C)\nmore words', 'job-number: 24-13579 (C)', 1],
    ['Words of 24-13579 (C) the text', 'job-number: 24-13579 (C)', 1],
    ['Distr.: General\nWords', 'distribution: Distr.: General', 1],
    ['Words\n请回收♲\nwords', 'qr: 请回收♲', 1],
    ['Words\n_____\n¹ See x.', 'rule: _____', 1],
  ])('%j', async (text, first, count) => {
    const found = await kinds(text);
    expect(found[0]).toBe(first);
    expect(found).toHaveLength(count);
  });

  test.each([
    'The year 24-13579 of the text',
    'See A/RES/9/1 and 3/12 of it',
    'paragraph 12\nof it',
  ])('%j has none', async (text) => {
    expect(await kinds(text)).toEqual([]);
  });
});

test('lines keep their numbers, and a place is that of the file', async () => {
  const source = await sourceOf('**One** two **three** four\r\n24-13579 (C)\r\nfive');
  const at = source.text.indexOf('four');
  expect(originalPlace(source, at)).toEqual({ line: 1, column: 23 });
  expect(originalLine(source, at)).toBe('**One** two **three** four');
  expect(originalPlace(source, source.text.indexOf('five')).line).toBe(3);
});

test('a Word file: lists that Word counts, heads of pages, and no character lost', async () => {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const item = (text: string, level: number): string =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const level = (at: number): string => `<w:lvl w:ilvl="${at}"><w:numFmt w:val="decimal"/></w:lvl>`;
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const file = zip([
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type}.document.main+xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}/numbering" Target="numbering.xml"/></Relationships>`,
    },
    {
      name: 'word/numbering.xml',
      content: `<w:numbering ${w}><w:abstractNum w:abstractNumId="0">${level(0)}${level(1)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    },
    { name: 'word/header1.xml', content: `<w:hdr ${w}><w:t>A/RES/9/1</w:t></w:hdr>` },
    {
      name: 'word/document.xml',
      content: `<w:document ${w}><w:body>${item('Decides:', 0)}${item('This &amp; that;', 1)}${item('More;', 1)}${item('Ends.', 0)}</w:body></w:document>`,
    },
  ]);
  const source = await sourceOf(file);
  expect(source.text.split(/\n+/u).filter(Boolean)).toEqual([
    '1. Decides:',
    '(a) This & that;',
    '(b) More;',
    '2. Ends.',
  ]);
  expect(source.setAside.map(({ what, text }) => [what, text])).toEqual([['header', 'A/RES/9/1']]);
  expect(source.supplied.split('\n')).toEqual(['1.', '(a)', '(b)', '2.']);
});
