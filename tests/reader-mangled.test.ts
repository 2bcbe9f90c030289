import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { officialLanguages } from '../src/document/schema/common.ts';
import { account } from '../src/pipeline/account.ts';
import { parse } from '../src/pipeline/parse/index.ts';
import { read } from '../src/pipeline/read/index.ts';
import { fixtures } from './fixtures.ts';

/** How many mangled inputs: `READER_RUNS=10000 npm test` makes the long run, kept for releases. */
const runs = Number(process.env.READER_RUNS ?? 1500);
/** No text of a fixture's size may take longer, whatever was done to it. */
const longestMilliseconds = 20_000;

const root = join(import.meta.dirname, '..');
const texts = [
  readFileSync(join(root, 'content/documents/E-RES-2024-13/zh.txt'), 'utf-8'),
  ...fixtures
    .filter(({ source }) => /\.(?:txt|html)$/u.test(source))
    .map(({ source }) => readFileSync(source, 'utf-8')),
].map((text) => text.slice(0, 20_000));

/** What a text may have in the wrong place: marks, labels, brackets, furniture, control characters. */
const splinters = [
  '¹',
  '²³',
  '**',
  '*',
  '[^1]',
  '[^1]: ',
  '(a) ',
  '(i) ',
  '(6) ',
  '1. ',
  '2.',
  '99. ',
  '\n',
  '\n\n',
  '\f',
  '\r\n',
  '(',
  ')',
  '[',
  ']',
  '“',
  '____\n',
  '* * *',
  '24-13579 (C)',
  '\n3/12\n',
  'A/RES/1/1',
  '| a | b |\n',
  '\nAnnex I\n',
  '\n附件\n',
  '\nA\n',
  '\nI\n',
  'The General Assembly,\n',
  '大会，\n',
  'Article 1\n',
  '\u00AD\n',
  '-\n',
  '\u200F',
  '\uFEFF',
  ' 4',
  '4 ',
  '1/ ',
  '— ',
  '<b>',
  '</b>',
  '<table><tr><td>',
  '<ol><li>',
  '&amp;',
  '\u0001',
  '𠮷',
] as const;

const cutAt = (text: string, at: number): number => Math.floor(at * text.length);

/** Cuts, joins, shuffles and peppers texts. */
const mangled = fc
  .record({
    first: fc.constantFrom(...texts),
    second: fc.constantFrom(...texts),
    cuts: fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    ),
    order: fc.constantFrom('cut', 'joined', 'lines shuffled', 'words reversed', 'doubled'),
    seeds: fc.array(
      fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...splinters)),
      { maxLength: 12 },
    ),
  })
  .map(({ first, second, cuts: [one, two], order, seeds }) => {
    const begin = first.slice(0, cutAt(first, one));
    const end = second.slice(cutAt(second, two));
    const base = {
      cut: begin,
      joined: begin + end,
      'lines shuffled': (begin + end)
        .split('\n')
        .toSorted((a, b) => a.length - b.length)
        .join('\n'),
      'words reversed': begin.split(' ').toReversed().join(' '),
      doubled: begin + begin,
    }[order];
    return seeds.reduce((text, [at, splinter]) => {
      const place = cutAt(text, at);
      return text.slice(0, place) + splinter + text.slice(place);
    }, base);
  });

describe('mangled texts', () => {
  test(`${runs} of them: no throw, no hang, no open account`, { timeout: 900_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(mangled, fc.constantFrom(...officialLanguages), async (text, language) => {
        const start = performance.now();
        const { value } = await read('mangled.txt', Buffer.from(text, 'utf-8'));
        if (!value) return;
        const document = parse(value, { symbol: 'A/RES/1/1', language }).value;
        const { difference, sum, whole } = account(value, document);
        expect(difference).toBe('');
        expect(sum).toBe(whole);
        expect(performance.now() - start).toBeLessThan(longestMilliseconds);
      }),
      { numRuns: runs },
    );
  });

  test('bytes of any kind are read or refused, never thrown at', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
        const { value, diagnostics } = await read('bytes.bin', bytes);
        expect(value !== null || diagnostics.length > 0).toBe(true);
      }),
      { numRuns: Math.ceil(runs / 5) },
    );
  });
});
