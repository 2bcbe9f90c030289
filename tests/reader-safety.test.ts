import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addDocument } from '../src/pipeline/add/index.ts';
import { account } from '../src/pipeline/account.ts';
import { parse } from '../src/pipeline/parse/index.ts';
import { read } from '../src/pipeline/read/index.ts';
import { wordsOf } from './counts.ts';
import { onePagePdf } from './fixtures/make/one-page-pdf.ts';
import { zip } from './fixtures/make/zip.ts';

const ids = async (file: string, content: string | Uint8Array): Promise<string[]> =>
  (await read(file, Buffer.from(content))).diagnostics.map(({ id }) => id);

const document = (xml: string): string =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${xml}</w:body></w:document>`;

describe('a file that would exhaust the reader is refused', () => {
  test('a Word file that unpacks to 300 MB', async () => {
    const content = Buffer.alloc(300_000_000, ' ');
    expect(await ids('bomb.docx', zip([{ name: 'word/document.xml', content }]))).toEqual([
      'zip-too-large',
    ]);
  });

  test('a Word file that lies about its size', async () => {
    const content = Buffer.alloc(5_000_000, ' ');
    const bomb = zip([{ name: 'word/document.xml', content, claimed: 1000 }]);
    expect(await ids('bomb.docx', bomb)).not.toEqual([]);
  });

  test('a Word file with fields, one of whose parts is not as long as it says', async () => {
    const broken = zip([
      {
        name: 'word/document.xml',
        content: document('<w:p><w:fldSimple w:instr="PAGE"></w:fldSimple></w:p>'),
      },
      { name: 'word/footnotes.xml', content: document(''), claimed: 3 },
    ]);
    expect(await ids('broken.docx', broken)).toEqual(['file-damaged']);
  });

  test('a Word file with thousands of files', async () => {
    const files = Array.from({ length: 3000 }, (_, index) => ({
      name: `word/${index}.xml`,
      content: '',
    }));
    expect(await ids('bomb.docx', zip(files))).toEqual(['zip-too-large']);
  });

  test('a PDF with more pieces of text on a page than a page can hold', async () => {
    const pieces = Array.from(
      { length: 20_001 },
      (_, at) => `1 0 0 1 ${at % 2 === 0 ? 9 : 150} ${at / 200} Tm (a) Tj`,
    );
    const { diagnostics } = await read(
      'full.pdf',
      Buffer.from(onePagePdf(`BT /F 9 Tf ${pieces.join('\n')} ET`)),
    );
    expect(diagnostics.map(({ id, found }) => `${id}: ${found}`)).toEqual([
      'file-too-large: 30,001 pieces of text on page 1',
    ]);
  });

  test('a Word file whose paragraphs lie in each other', async () => {
    const nested = '<w:tbl><w:tr><w:tc>'.repeat(3000) + '</w:tc></w:tr></w:tbl>'.repeat(3000);
    const bomb = zip([{ name: 'word/document.xml', content: document(nested) }]);
    expect(await ids('deep.docx', bomb)).not.toEqual([]);
  });

  test.each([
    ['div', '<div>'.repeat(100_000)],
    ['div with signs in its attributes', '<div title="<">'.repeat(50_000)],
    ['b', '<p>'.concat('<b id=x>'.repeat(50_000))],
    ['unknown', '<x-y>'.repeat(100_000)],
    ['svg', '<svg><g>'.repeat(50_000)],
  ])('HTML with %s in each other', async (_, tags) => {
    expect(await ids('deep.html', `<html><body>${tags}`)).toEqual(['nesting-too-deep']);
  });
});

describe('a text cannot do anything but stand there', () => {
  test('scripts of an HTML file are set aside; markup in its text is text', async () => {
    const html =
      '<html><body><p>The General Assembly,</p><script>alert(1)</script><p onclick="x()">1. Notes &lt;script&gt;alert(2)&lt;/script&gt; {evil} &amp;amp;</p></body></html>';
    const { value } = await read('x.html', Buffer.from(html));
    if (!value) throw new Error('not read');
    expect(value.setAside.filter(({ what }) => what === 'script').map(({ text }) => text)).toEqual([
      'alert(1)',
    ]);
    const parsed = parse(value, { symbol: 'A/RES/1/1', language: 'en' }).value;
    expect(wordsOf(parsed)).toContain('<script>alert(2)</script> {evil} &amp;');
    expect(account(value, parsed).difference).toBe('');
  });

  test.each([
    '../../etc/passwd',
    'A/RES/../../../x',
    'A/RES/1/1\0',
    '/etc/x',
    'A\\..\\x',
    'A/RES/<b>',
  ])('the symbol %j writes nothing outside', async (symbol) => {
    const root = await mkdtemp(join(tmpdir(), 'safety-'));
    const added = await addDocument({
      contentDirectory: join(root, 'content'),
      file: 'x.txt',
      bytes: Buffer.from(
        'The General Assembly,\n\n1. Notes that this is English and of the text.\n',
      ),
      symbol,
      language: 'en',
      force: true,
      mustMatch: false,
    });
    const names = await readdir(root, { recursive: true });
    await rm(root, { recursive: true });
    expect(names.every((name) => name.startsWith('content'))).toBe(true);
    expect(added.diagnostics.map(({ id }) => id)).toContain('symbol-invalid');
  });
});

test('a pattern is not made to go back and back', async () => {
  const start = performance.now();
  for (const unit of ['*', '**a', ' ', '(a', '[^1', '|', '1', '_', '“', 'A/RES/1/', '12-34567 ']) {
    const text = unit.repeat(60_000 / unit.length);
    const { value } = await read('x.txt', Buffer.from(`The General Assembly,\n${text}\nx\n`));
    if (value) parse(value, { symbol: 'A/RES/1/1', language: 'en' });
  }
  expect(performance.now() - start).toBeLessThan(60_000);
});
