/**
 * Prints what the reader makes of the fixtures and of the real documents: `node tests/reader-table.ts`.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { problems } from '../src/diagnostics/problems.ts';
import { OfficialLanguage } from '../src/document/schema/common.ts';
import { account } from '../src/pipeline/account.ts';
import { parse } from '../src/pipeline/parse/index.ts';
import { read } from '../src/pipeline/read/index.ts';
import { countsOf } from './counts.ts';
import { fixtures } from './fixtures.ts';

interface Row {
  readonly name: string;
  readonly paragraphs: number;
  readonly notes: number;
  readonly joined: number;
  readonly unclassified: number;
  readonly warnings: number;
  readonly closed: boolean;
}

async function rowOf(name: string, file: string, language: OfficialLanguage): Promise<Row | null> {
  const source = await read(name, new Uint8Array(readFileSync(file)));
  if (!source.value) return null;
  const { value, diagnostics } = parse(source.value, { symbol: 'A/RES/1/1', language });
  const counts = countsOf(value);
  return {
    name,
    paragraphs:
      counts.preambular + counts.operative + counts.articles + counts.plain + counts.subparagraphs,
    notes: counts.notes,
    joined: counts.joined,
    unclassified: counts.unclassified,
    warnings: diagnostics.filter(({ id }) => problems[id].severity === 'warning').length,
    closed: account(source.value, value).difference === '',
  };
}

const sum = (rows: readonly Row[], of: (row: Row) => number): number =>
  rows.reduce((total, row) => total + of(row), 0);

const total = (name: string, rows: readonly Row[]): string[] =>
  [
    name,
    rows.length,
    sum(rows, ({ paragraphs }) => paragraphs),
    `${sum(rows, ({ joined }) => joined)}/${sum(rows, ({ notes }) => notes)}`,
    sum(rows, ({ unclassified }) => unclassified),
    sum(rows, ({ warnings }) => warnings),
    `${rows.filter(({ closed }) => closed).length}/${rows.length}`,
  ].map(String);

const head = [
  'texts',
  'documents',
  'paragraphs',
  'notes joined',
  'unclassified',
  'warnings',
  'accounts closed',
];
const rows = (
  await Promise.all(fixtures.map(({ name, source, language }) => rowOf(name, source, language)))
).flatMap((row) => (row ? [row] : []));
const byForm = Object.entries(
  Object.groupBy(rows, ({ name }) => {
    const source = fixtures.find((fixture) => fixture.name === name)?.source ?? '';
    return source.slice(source.lastIndexOf('.') + 1);
  }),
).map(([form, own]) => total(`fixtures, ${form}`, own ?? []));
const byLanguage = OfficialLanguage.options.map((language) =>
  total(
    `fixtures, ${language}`,
    rows.filter(
      ({ name }) => fixtures.find((fixture) => fixture.name === name)?.language === language,
    ),
  ),
);
const lines = [head, ...byForm, ...byLanguage, total('all fixtures', rows)];
const folder = join(import.meta.dirname, '..', '..', 'shared', 'real-documents');
if (existsSync(folder)) {
  const real: Row[] = [];
  for (const file of readdirSync(folder).filter((name) => /^(?:[AS]_RES|udhr)/u.test(name))) {
    const row = await rowOf(file, join(folder, file), file.includes('cmn') ? 'zh' : 'en');
    if (!row) continue;
    real.push(row);
    lines.push(total(file, [row]));
  }
  lines.push(total('all real documents', real));
} else console.log(`no real documents: ${folder} is not there`);
for (const line of lines) console.log(`| ${line.join(' | ')} |`);
