import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { OfficialLanguage } from '../src/document/schema/common.ts';

const count = z.int().min(0);

/** What a fixture's text holds, counted by the person who wrote it. */
const Case = z.strictObject({
  language: OfficialLanguage,
  symbol: z.string(),
  expect: z.strictObject({
    preambular: count.default(0),
    operative: count.default(0),
    articles: count.default(0),
    plain: count.optional(),
    headings: count.optional(),
    parts: count.default(0),
    divisions: count.default(0),
    tables: count.default(0),
    notes: count.default(0),
    marks: count.default(0),
    unclassified: count.default(0),
    problems: z.array(z.string()).default([]),
    contains: z.array(z.string()).default([]),
  }),
});

export interface Fixture extends z.infer<typeof Case> {
  readonly name: string;
  readonly folder: string;
  readonly source: string;
}

const folder = join(import.meta.dirname, 'fixtures');

/** Every folder of `tests/fixtures` that has a source: a new folder is a new test. */
export const fixtures: readonly Fixture[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => {
    const own = join(folder, name);
    const source = readdirSync(own).find((file) => file.startsWith('source.'));
    if (source === undefined) return [];
    const parsed = Case.parse(JSON.parse(readFileSync(join(own, 'case.json'), 'utf-8')));
    return [{ ...parsed, name, folder: own, source: join(own, source) }];
  });
