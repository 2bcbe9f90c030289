import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatDiagnostic } from '../src/diagnostics/print.ts';
import { problems } from '../src/diagnostics/problems.ts';
import { checkCorpus } from '../src/pipeline/check-corpus.ts';
import { withExcerpts } from '../src/pipeline/excerpts.ts';
import { load } from '../src/pipeline/load/index.ts';
import { placed } from '../src/pipeline/load/placed.ts';
import { parse } from '../src/pipeline/parse/index.ts';
import { read } from '../src/pipeline/read/index.ts';
import { resolve } from '../src/pipeline/resolve/index.ts';
import { Record as DocumentRecord } from '../src/document/schema/record.ts';
import { zip } from './fixtures/make/zip.ts';
import { onePagePdf } from './fixtures/make/one-page-pdf.ts';

const record = DocumentRecord.parse({
  symbol: 'A/RES/1/1',
  kind: 'resolution',
  organ: 'general-assembly',
});

const actors =
  '- { id: general-assembly, labels: { zh: 大会, en: Assembly }, kind: organ, names: {} }\n';

/** What a run says of a file, as printed. */
async function said(content: string | Uint8Array, file = 'zz.txt'): Promise<string> {
  const source = await read(file, Buffer.from(content));
  const found = [...source.diagnostics];
  if (source.value) {
    const { value, diagnostics } = parse(source.value, { symbol: 'A/RES/1/1', language: 'en' });
    const later = resolve(file, value, record).diagnostics;
    found.push(...diagnostics, ...withExcerpts(source.value, later));
  }
  return found.map((diagnostic) => formatDiagnostic(diagnostic)).join('\n');
}

describe('a file that cannot be read says why', () => {
  test('a picture named .txt', async () => {
    const picture = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1');
    expect(await said(picture)).toMatchInlineSnapshot(`
      "zz.txt error file-not-text: the file is not text (a PNG picture)
          expected: text, HTML, Word (docx) or PDF
          to do: check that the file is what its name says; see docs/problems.md#file-not-text"
    `);
  });

  test('an empty file', async () => {
    expect(await said('')).toMatchInlineSnapshot(`
      "zz.txt error file-empty: the file is empty (0 bytes)
          expected: the text of a document
          to do: put the text there, or remove the file: a record needs no text; see docs/problems.md#file-empty"
    `);
  });

  test('white space only', async () => {
    expect(await said(' \n\f\n')).toMatchInlineSnapshot(`
      "zz.txt error file-empty: the file is empty (only white space)
          expected: the text of a document
          to do: put the text there, or remove the file: a record needs no text; see docs/problems.md#file-empty"
    `);
  });

  test('an unknown encoding', async () => {
    const bytes = Uint8Array.from({ length: 400 }, (_, index) => 128 + ((index * 89) % 128));
    expect(await said(bytes)).toMatchInlineSnapshot(`
      "zz.txt error encoding-unknown: the encoding of the text is not known (bytes that no known encoding makes text of)
          expected: UTF-8, UTF-16, or one of the usual older encodings
          to do: save the text as UTF-8; see docs/problems.md#encoding-unknown"
    `);
  });

  test('a file of 50 MB', async () => {
    expect(await said(Buffer.alloc(50_000_000, 'a'))).toMatchInlineSnapshot(`
      "zz.txt error file-too-large: the file is too large (50.0 MB)
          expected: at most 20 MB: the longest resolutions have less than 1 MB
          to do: check that it is one document, and take out pictures; see docs/problems.md#file-too-large"
    `);
  });

  test('an encrypted PDF', async () => {
    expect(await said(onePagePdf('', '/Encrypt 5 0 R'), 'zz.pdf')).toMatchInlineSnapshot(`
      "zz.pdf error pdf-encrypted: the PDF is encrypted (a password is asked for)
          expected: a PDF that opens without a password
          to do: get the official file, or save it without a password; see docs/problems.md#pdf-encrypted"
    `);
  });

  test('a scanned PDF', async () => {
    expect(await said(onePagePdf(''), 'zz.pdf')).toMatchInlineSnapshot(`
      "zz.pdf error pdf-scanned: the PDF has no text: its pages are pictures (no text on its page)
          expected: a PDF with text, as the documents service gives it
          to do: get the official file, or run character recognition and give the text; see docs/problems.md#pdf-scanned"
    `);
  });

  test('a broken PDF', async () => {
    expect(await said('%PDF-1.7\nnothing more', 'zz.pdf')).toMatchInlineSnapshot(`
      "zz.pdf error file-damaged: the file is damaged (Invalid PDF structure.)
          expected: a file that its own program opens
          to do: get the file again from where it came from; see docs/problems.md#file-damaged"
    `);
  });

  test('a ZIP archive that is no Word file', async () => {
    const archive = zip([{ name: 'letter.txt', content: 'Dear reader' }]);
    expect(await said(archive, 'zz.docx')).toMatchInlineSnapshot(`
      "zz.docx error file-not-text: the file is not text (a ZIP archive that is no Word file)
          expected: text, HTML, Word (docx) or PDF
          to do: check that the file is what its name says; see docs/problems.md#file-not-text"
    `);
  });
});

describe('a text with a fault names the place', () => {
  const text = (body: string): string => `The General Assembly,\n\nRecalling x,\n\n${body}\n`;

  test('a number that is missing', async () => {
    expect(await said(text('1. Notes x;\n\n3. Notes y.'))).toMatchInlineSnapshot(`
      "zz.txt:7:1 warning number-missing: a paragraph number is missing (3. after 1)
          3. Notes y.
          ^
          expected: paragraphs numbered one after the other
          to do: check the source around this place; see docs/problems.md#number-missing"
    `);
  });

  test('a number that stands twice', async () => {
    expect(await said(text('1. Notes x;\n\n**1. Notes** y.'))).toMatchInlineSnapshot(`
      "zz.txt:7:3 warning number-twice: a paragraph number stands twice (1.)
          **1. Notes** y.
            ^
          expected: each number once
          to do: check the source around this place; see docs/problems.md#number-twice"
    `);
  });

  test('a mark without a note, a note without a mark', async () => {
    const marks = '1. Notes x.¹\n\n² See y.';
    expect(await said(text(marks))).toMatchInlineSnapshot(`
      "zz.txt:5:12 warning footnote-undefined: a footnote mark has no note (1)
          1. Notes x.¹
                     ^
          expected: a note with the same number
          to do: check whether the note is missing from the source; see docs/problems.md#footnote-undefined
      zz.txt:7:1 warning footnote-unreferenced: a footnote has no mark in the text (2)
          ² See y.
          ^
          expected: a mark with the same number
          to do: check whether the mark was lost from the source; see docs/problems.md#footnote-unreferenced"
    `);
  });

  test('words that no rule understands', async () => {
    const words = '1. Notes x;\n\nA sentence that has no place here.';
    expect(await said(text(words))).toMatchInlineSnapshot(`
      "zz.txt:7:1 warning unclassified: no rule understands these words; they stand in place, marked (A sentence that has )
          A sentence that has no place here.
          ^
          expected: a line of the masthead, a heading, a paragraph, a note or the close
          to do: check the source, or report the form; see docs/problems.md#unclassified"
    `);
  });
});

describe('a content folder with a fault names it', () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'content-'));
    await writeFile(join(root, 'actors.yaml'), actors);
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  async function saidOf(records: Readonly<Record<string, string | null>>): Promise<string> {
    for (const [folder, text] of Object.entries(records)) {
      await mkdir(join(root, 'documents', folder), { recursive: true });
      const name = folder.endsWith('notes') ? 'note.mdx' : 'record.yaml';
      if (text !== null) await writeFile(join(root, 'documents', folder, name), text);
    }
    const { value, diagnostics } = await load(root);
    const all = await placed(root, [...diagnostics, ...checkCorpus(value, [])]);
    return all
      .map((diagnostic) => formatDiagnostic(diagnostic))
      .filter((printed) => printed.includes('documents'))
      .join('\n')
      .replaceAll(relative('.', root), 'content');
  }
  const yaml = (symbol: string, more = ''): string =>
    `symbol: ${symbol}\nkind: resolution\norgan: general-assembly\n${more}`;

  test('no record', async () => {
    expect(await saidOf({ 'A-RES-1-1': null })).toMatchInlineSnapshot(`
      "content/documents/A-RES-1-1 error record-missing: the folder has no record.yaml (A-RES-1-1)
          expected: a record.yaml with at least symbol, kind and organ
          to do: write one, or remove the folder; see docs/problems.md#record-missing"
    `);
  });

  test.each([
    ['2024-02-30', '2024-02-30'],
    ['in another order', '23.7.2024'],
    ['in words', '23 July 2024'],
  ])('a wrong date: %s', async (_, value) => {
    const date = `date:\n  value: ${value}\n  verified: T\n  source: x\n  of: adopted\n`;
    const printed = await saidOf({ 'A-RES-1-1': yaml('A/RES/1/1', date) });
    expect(printed.replaceAll(value, 'DATE')).toMatchInlineSnapshot(`
      "content/documents/A-RES-1-1/record.yaml:5:10 error date-invalid: this is no date of the calendar (date.value: DATE)
            value: DATE
                   ^
          expected: a day, month or year: 2024-07-23, 2024-07 or "2024"
          to do: look the date up in the document, and write year, month and day in this order; see docs/problems.md#date-invalid"
    `);
  });

  test('a year that is a number', async () => {
    const date = 'date: { value: 2024, verified: T, source: x, of: adopted }\n';
    expect(await saidOf({ 'A-RES-1-1': yaml('A/RES/1/1', date) })).toMatchInlineSnapshot(`
      "content/documents/A-RES-1-1/record.yaml:4:16 error schema-invalid: a field holds what it cannot (date.value: a date in quotes: "2024-07-23", "2024-07" or "2024")
          date: { value: 2024, verified: T, source: x, of: adopted }
                         ^
          expected: what the schema in src/document/schema says of the field
          to do: correct the value; see docs/problems.md#schema-invalid"
    `);
  });

  test('a symbol that is none', async () => {
    expect(await saidOf({ 'A-RES-1-1': yaml('resolution 70') })).toMatchInlineSnapshot(`
      "content/documents/A-RES-1-1/record.yaml:1:9 error record-symbol-invalid: the symbol of the record is none (symbol: resolution 70)
          symbol: resolution 70
                  ^
          expected: an official symbol such as A/RES/70/125, or for a work without one a short name under its publisher: UNESCO/ai-ethics
          to do: copy the symbol from the document’s first page; see docs/problems.md#record-symbol-invalid"
    `);
  });

  test('two records for one symbol', async () => {
    const both = { 'A-RES-1-1': yaml('A/RES/1/1'), other: yaml('A/RES/1/1') };
    const third = { third: `kind: resolution\norgan: general-assembly\nsymbol: A/RES/1/1\n` };
    expect(await saidOf({ ...both, ...third })).toMatchInlineSnapshot(`
      "content/documents/other/record.yaml:1:9 error symbol-duplicate: two records have the same symbol (A/RES/1/1, also in content/documents/A-RES-1-1/record.yaml)
          symbol: A/RES/1/1
                  ^
          expected: one record a symbol
          to do: merge the two folders, or correct one of the symbols; see docs/problems.md#symbol-duplicate
      content/documents/third/record.yaml:3:9 error symbol-duplicate: two records have the same symbol (A/RES/1/1, also in content/documents/other/record.yaml)
          symbol: A/RES/1/1
                  ^
          expected: one record a symbol
          to do: merge the two folders, or correct one of the symbols; see docs/problems.md#symbol-duplicate"
    `);
  });

  test('a missing field, a misspelt one, a value of another kind', async () => {
    const record =
      'symbol: A/RES/1/1\nkind: novel\nrelations:\n  - type: follows\n    too: A/RES/1/2\n';
    expect(await saidOf({ 'A-RES-1-1': record })).toMatchInlineSnapshot(`
      "content/documents/A-RES-1-1/record.yaml:2:7 error schema-invalid: a field holds what it cannot (kind: expected one of "resolution"|"decision"|"declaration"|"treaty"|"report"|"note"|"corrigendum"|"publication"|"programme"|"instrument")
          kind: novel
                ^
          expected: what the schema in src/document/schema says of the field
          to do: correct the value; see docs/problems.md#schema-invalid
      content/documents/A-RES-1-1/record.yaml:1:1 error field-missing: a field is missing that must be there (organ)
          symbol: A/RES/1/1
          ^
          expected: every field that the schema in src/document/schema does not call optional
          to do: write the field; a neighbouring file shows how; see docs/problems.md#field-missing
      content/documents/A-RES-1-1/record.yaml:4:5 error field-missing: a field is missing that must be there (relations[1].to)
            - type: follows
              ^
          expected: every field that the schema in src/document/schema does not call optional
          to do: write the field; a neighbouring file shows how; see docs/problems.md#field-missing
      content/documents/A-RES-1-1/record.yaml:4:5 error field-missing: a field is missing that must be there (relations[1].verified)
            - type: follows
              ^
          expected: every field that the schema in src/document/schema does not call optional
          to do: write the field; a neighbouring file shows how; see docs/problems.md#field-missing
      content/documents/A-RES-1-1/record.yaml:4:5 error field-missing: a field is missing that must be there (relations[1].source)
            - type: follows
              ^
          expected: every field that the schema in src/document/schema does not call optional
          to do: write the field; a neighbouring file shows how; see docs/problems.md#field-missing
      content/documents/A-RES-1-1/record.yaml:5:5 error field-unknown: no field has this name (relations[1].too)
              too: A/RES/1/2
              ^
          expected: a field that the schema in src/document/schema names
          to do: correct the name, or remove the field; see docs/problems.md#field-unknown"
    `);
  });

  test('a file that is not written as YAML', async () => {
    expect(await saidOf({ 'A-RES-1-1': yaml('A/RES/1/1', 'remarks: [\n') })).toMatchInlineSnapshot(`
      "content/documents/A-RES-1-1/record.yaml:5:1 error yaml-invalid: the file is not written as YAML (Flow sequence in block collection must be sufficiently indented and end with a ])
          expected: one “field: value” a line, lists with hyphens, the same indent for what belongs together
          to do: correct the line, or the one above it; a value with “: ” or “#” in it stands in quotes; see docs/problems.md#yaml-invalid"
    `);
    expect(await saidOf({ 'A-RES-1-1': '' })).toMatchInlineSnapshot(`
      "content/documents/A-RES-1-1/record.yaml:1:1 error schema-invalid: a field holds what it cannot (nothing stands in the file)
          expected: what the schema in src/document/schema says of the field
          to do: correct the value; see docs/problems.md#schema-invalid"
    `);
  });

  test('a name that leads to nothing', async () => {
    const relation = (to: string): string =>
      `  - { type: follows, to: ${to}, verified: T, source: A/RES/1/9 }\n`;
    const relations = `relations:\n${relation('A/RES/1/9')}${relation('A/RES/1/9')}`;
    expect(await saidOf({ 'A-RES-1-1': yaml('A/RES/1/1', relations) })).toMatchInlineSnapshot(`
      "content/documents/A-RES-1-1/record.yaml:5:26 error reference-unknown: a name leads to nothing (A/RES/1/9)
            - { type: follows, to: A/RES/1/9, verified: T, source: A/RES/1/9 }
                                   ^
          expected: the symbol of a record, the id of an actor or verb, or the slug of a theme
          to do: correct the name, or add what it names; see docs/problems.md#reference-unknown
      content/documents/A-RES-1-1/record.yaml:6:26 error reference-unknown: a name leads to nothing (A/RES/1/9)
            - { type: follows, to: A/RES/1/9, verified: T, source: A/RES/1/9 }
                                   ^
          expected: the symbol of a record, the id of an actor or verb, or the slug of a theme
          to do: correct the name, or add what it names; see docs/problems.md#reference-unknown"
    `);
  });

  test('the front matter of a note', async () => {
    const record = yaml('A/RES/1/1');
    const note =
      '---\nanchors: [op1]\nkind: context\ntitle: { zh: 甲, en: A }\ndate: 2024-13-01\nsources: []\n---\n\nWords.\n';
    expect(await saidOf({ 'A-RES-1-1': record, 'A-RES-1-1/notes': note })).toMatchInlineSnapshot(`
      "content/documents/A-RES-1-1/notes/note.mdx:5:7 error date-invalid: this is no date of the calendar (date: 2024-13-01)
          date: 2024-13-01
                ^
          expected: a day, month or year: 2024-07-23, 2024-07 or "2024"
          to do: look the date up in the document, and write year, month and day in this order; see docs/problems.md#date-invalid
      content/documents/A-RES-1-1/notes/note.mdx:6:10 error schema-invalid: a field holds what it cannot (sources: Too small: expected array to have >=1 items)
          sources: []
                   ^
          expected: what the schema in src/document/schema says of the field
          to do: correct the value; see docs/problems.md#schema-invalid"
    `);
  });

  test('hidden files beside the folders are no documents', async () => {
    expect(await saidOf({ '.cache': null })).toBe('');
  });
});

test('every problem has its section in docs/problems.md, and no section is left over', async () => {
  const page = await readFile(join(import.meta.dirname, '../docs/problems.md'), 'utf-8');
  const sections = [...page.matchAll(/^## ([a-z-]+)$/gmu)].map(([, id]) => id);
  expect(sections.toSorted()).toEqual(Object.keys(problems).toSorted());
  for (const [id, { severity }] of Object.entries(problems)) {
    const section = page.split(`\n## ${id}\n`)[1]?.split('\n## ')[0] ?? '';
    expect(section.trim().toLowerCase().startsWith(severity)).toBe(true);
  }
});
