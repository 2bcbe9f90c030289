import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { OfficialLanguage } from '../src/document/schema/common.ts';
import { account } from '../src/pipeline/account.ts';
import { parse } from '../src/pipeline/parse/index.ts';
import { read } from '../src/pipeline/read/index.ts';
import { countsOf } from './counts.ts';

/** Other people's texts, which stay outside the project: beside it where they are at all. */
const folder = join(import.meta.dirname, '..', '..', 'shared', 'real-documents');

/**
 * What the documents hold, counted by reading them. `orphans`: marks whose notes the file lacks; of
 * the sixteen in S/RES/687 one, 41, stands between words far from the others, and stays in the text.
 * Of S/RES/1454 the annexes are a list of goods and a form to fill in, whose boxes carry numbers.
 */
const documents: readonly (readonly [
  file: string,
  language: OfficialLanguage,
  expected: Readonly<Record<string, number>>,
  warnings: readonly string[],
])[] = [
  [
    'A_RES_60_252_pdftotext_EN.txt',
    'en',
    { preambular: 8, operative: 15, notes: 4, joined: 4, orphans: 0 },
    Array<string>(6).fill('number-displaced'),
  ],
  ['S_RES_0001_1946_EN_GOLD.txt', 'en', { preambular: 1, operative: 3, notes: 1, joined: 1 }, []],
  [
    'S_RES_0242_1967_EN_GOLD.txt',
    'en',
    { preambular: 3, operative: 4, subparagraphs: 5 },
    ['label-slip'],
  ],
  [
    'S_RES_0687_1991_EN_GOLD.txt',
    'en',
    { preambular: 26, operative: 34, subparagraphs: 11, headings: 9, notes: 0, orphans: 15 },
    [],
  ],
  [
    'S_RES_0814_1993_EN_GOLD.txt',
    'en',
    {
      preambular: 27,
      operative: 20,
      subparagraphs: 7,
      headings: 3,
      notes: 8,
      joined: 8,
      orphans: 0,
    },
    ['label-slip'],
  ],
  ['S_RES_1445_2002_EN_GOLD.txt', 'en', { preambular: 8, operative: 25, subparagraphs: 6 }, []],
  ['S_RES_1454_2002_EN_GOLD.txt', 'en', { preambular: 6, divisions: 2 }, ['number-twice']],
  ['udhr_eng.xml', 'en', { preambular: 8, articles: 30, subparagraphs: 32 }, []],
  [
    'udhr_cmn_hans.xml',
    'zh',
    { preambular: 8, articles: 30, subparagraphs: 32 },
    ['enacting-missing'],
  ],
];

describe.skipIf(!existsSync(folder))(
  'real documents (skipped where ../shared is not there)',
  () => {
    test.each(documents)('%s comes out whole', async (file, language, expected, warnings) => {
      const text = await read(file, new Uint8Array(readFileSync(join(folder, file))));
      expect(text.value).not.toBeNull();
      if (!text.value) return;
      const { value, diagnostics } = parse(text.value, { symbol: 'A/RES/1/1', language });
      const { whole, sum, difference } = account(text.value, value);
      expect(difference).toBe('');
      expect(sum).toBe(whole);
      expect(countsOf(value)).toMatchObject({ ...expected, unclassified: 0 });
      expect(diagnostics.map(({ id }) => id).toSorted()).toEqual(warnings);
    });
  },
);
