import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { CorpusData, ReadingResult } from '../document/schema/corpus-data.ts';
import type { Record } from '../document/schema/record.ts';
import { account, type Account } from './account.ts';
import { annotate, prepareVocabulary, type Vocabulary } from './annotate/index.ts';
import { checkCorpus } from './check-corpus.ts';
import { emit, emitCorpus, type Emitted } from './emit/index.ts';
import type { Corpus, Entry, Source } from './load/corpus.ts';
import { withExcerpts } from './excerpts.ts';
import { load } from './load/index.ts';
import { placed } from './load/placed.ts';
import { parse } from './parse/index.ts';
import { addressesOf, type Addresses } from './permalinks/addresses.ts';
import { checkPermalinks, readLock } from './permalinks/index.ts';
import { read } from './read/index.ts';
import { measureReadings } from './readings.ts';
import { resolve } from './resolve/index.ts';

export interface Conversion {
  readonly documents: number;
  readonly paragraphs: number;
  readonly diagnostics: readonly Diagnostic[];
  /** What became of every character of each text. */
  readonly accounts: readonly FileAccount[];
}

/** The account of one text. */
export interface FileAccount {
  readonly file: string;
  readonly account: Account;
}

/**
 * The whole way from sources to emitted files: load, then for each text
 * read → parse → resolve → annotate → emit.
 *
 * @param options where content stands and where emitted files go; that folder is made anew.
 */
export async function convertAll(options: {
  readonly contentDirectory: string;
  readonly outputDirectory: string;
}): Promise<Conversion> {
  const { value: corpus, diagnostics } = await load(options.contentDirectory);
  const { emitted, readings, accounts, diagnostics: found, checks } = await convertCorpus(corpus);
  const ofContent = await placed(options.contentDirectory, [...diagnostics, ...checks]);
  const lock = await readLock(options.contentDirectory);
  const broken = checkPermalinks(lock, corpusAddresses(corpus, emitted));
  await writeEmitted(options.outputDirectory, emitted, emitCorpus(corpus, readings));
  return {
    documents: emitted.length,
    paragraphs: emitted.flatMap(({ data }) => data.units).filter(({ kind }) => kind !== 'footnote')
      .length,
    diagnostics: [...ofContent, ...found, ...broken],
    accounts,
  };
}

/** Every address that a site of this corpus would have. */
export const corpusAddresses = (corpus: Corpus, emitted: readonly Emitted[]): Addresses =>
  addressesOf(
    {
      symbols: corpus.entries.map(({ record }) => record.symbol),
      themes: corpus.themes.map(({ slug }) => slug),
      actors: corpus.actors.map(({ id }) => id),
      verbs: corpus.verbs.map(({ id }) => id),
    },
    emitted.map(({ data }) => data),
  );

/** All texts of a corpus, converted; what is said of one does not depend on the others' texts. */
export async function convertCorpus(corpus: Corpus): Promise<{
  emitted: Emitted[];
  readings: ReadingResult[];
  accounts: FileAccount[];
  diagnostics: Diagnostic[];
  /** What is wrong with the content files, not with the texts. */
  checks: readonly Diagnostic[];
}> {
  const records = corpus.entries.map(({ record }) => record);
  const vocabulary = prepareVocabulary({ ...corpus, records });
  const emitted: Emitted[] = [];
  const readings: ReadingResult[] = [];
  const accounts: FileAccount[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const entry of corpus.entries) {
    for (const source of entry.sources) {
      const converted = await convertSource(entry, source, vocabulary, records);
      diagnostics.push(...converted.diagnostics);
      if (!converted.value) continue;
      emitted.push(converted.value);
      accounts.push(converted.account);
      readings.push(...measureReadings(entry, converted.value.data, vocabulary.themes));
    }
  }
  const checks = checkCorpus(
    corpus,
    emitted.map(({ data }) => data),
  );
  return { emitted, readings, accounts, diagnostics, checks };
}

type Converted = { readonly diagnostics: readonly Diagnostic[] } & (
  | { readonly value: Emitted; readonly account: FileAccount }
  | { readonly value: null; readonly account: null }
);

async function convertSource(
  { folder, record, decisions }: Entry,
  { file: path, language, bytes }: Source,
  vocabulary: Vocabulary,
  records: readonly Record[],
): Promise<Converted> {
  const file = relative('.', path);
  const source = await read(file, bytes);
  if (!source.value) return { value: null, account: null, diagnostics: source.diagnostics };
  const parsed = parse(source.value, { symbol: record.symbol, language });
  const resolved = resolve(file, parsed.value, record);
  const annotated = annotate(file, resolved.value, vocabulary, decisions);
  const later = [...resolved.diagnostics, ...annotated.diagnostics];
  return {
    value: emit(folder, annotated.value, record, records),
    account: { file, account: account(source.value, parsed.value) },
    diagnostics: [
      ...source.diagnostics,
      ...parsed.diagnostics,
      ...withExcerpts(source.value, later),
    ],
  };
}

async function writeEmitted(
  directory: string,
  emitted: readonly Emitted[],
  corpus: CorpusData,
): Promise<void> {
  const json = (data: unknown): string => `${JSON.stringify(data, null, 1)}\n`;
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  for (const { name, mdx, akn, markdown, data } of emitted) {
    await writeFile(join(directory, `${name}.mdx`), mdx);
    await writeFile(join(directory, `${name}.akn.xml`), akn);
    // Not `.md`: the site would take that for a page’s source.
    await writeFile(join(directory, `${name}.md.txt`), markdown);
    await writeFile(join(directory, `${name}.json`), json(data));
  }
  await writeFile(join(directory, 'corpus.json'), json(corpus));
}
