import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts';
import type { Document } from '../src/document/tree.ts';
import { account } from '../src/pipeline/account.ts';
import { parse } from '../src/pipeline/parse/index.ts';
import { read } from '../src/pipeline/read/index.ts';
import { pointAt, type SourceText } from '../src/pipeline/read/source-text.ts';
import { countsOf, textsIn, wordsOf } from './counts.ts';
import { fixtures, type Fixture } from './fixtures.ts';

interface Result {
  readonly source: SourceText;
  readonly document: Document;
  readonly diagnostics: readonly Diagnostic[];
}

async function convert({ name, source, symbol, language }: Fixture): Promise<Result> {
  const text = await read(name, new Uint8Array(readFileSync(source)));
  if (!text.value) throw new Error(`${name} could not be read`);
  const { value, diagnostics } = parse(text.value, { symbol, language });
  return {
    source: text.value,
    document: value,
    diagnostics: [...text.diagnostics, ...diagnostics],
  };
}

/** The tree as its golden file keeps it: places would make every change of a line a change of all. */
const golden = ({ document, diagnostics, source }: Result): string => {
  const found = diagnostics.map(({ id, place, found: what }) => ({ id, place, found: what }));
  const setAside = source.setAside
    .filter(({ what }) => what !== 'mark-up')
    .map(({ what, text, line }) => ({ what, text, line }));
  const replacer = (key: string, value: unknown): unknown =>
    key === 'position' || key === 'anchor' ? undefined : value;
  return `${JSON.stringify({ document, setAside, diagnostics: found }, replacer, 1)}\n`;
};

describe.each(fixtures)('$name', (fixture) => {
  const { expect: wanted, folder } = fixture;

  test('has what its author counted', async () => {
    const { document, diagnostics } = await convert(fixture);
    const { problems, contains, ...numbers } = wanted;
    expect(countsOf(document)).toMatchObject(numbers);
    expect(diagnostics.map(({ id }) => id).toSorted()).toEqual(problems.toSorted());
    for (const words of contains) expect(wordsOf(document)).toContain(words);
  });

  test('loses nothing and adds nothing', async () => {
    const { source, document } = await convert(fixture);
    const { whole, sum, difference } = account(source, document);
    expect(difference).toBe('');
    expect(sum).toBe(whole);
  });

  test('says of each run of words where it stands', async () => {
    const { source, document } = await convert(fixture);
    for (const { value, position } of textsIn(document)) {
      const { start, end } = position ?? { start: null, end: null };
      const words = source.text.slice(start?.offset, end?.offset);
      expect(value === ' ' ? ' ' : words).toBe(value);
      expect(start).toEqual(start && pointAt(source, start.offset));
    }
  });

  test('has its golden tree', async () => {
    await expect(golden(await convert(fixture))).toMatchFileSnapshot(join(folder, 'tree.json'));
  });
});

test('there are at least forty fixtures, in six languages and four forms', () => {
  expect(fixtures.length).toBeGreaterThanOrEqual(40);
  expect(new Set(fixtures.map(({ language }) => language)).size).toBe(6);
  expect(new Set(fixtures.map(({ source }) => source.split('.').at(-1)))).toEqual(
    new Set(['txt', 'html', 'docx', 'pdf']),
  );
});
