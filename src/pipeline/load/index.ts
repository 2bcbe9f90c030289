import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Outcome } from '../../diagnostics/diagnostic.ts';
import { OfficialLanguage } from '../../document/schema/common.ts';
import { Note } from '../../document/schema/note.ts';
import { Record } from '../../document/schema/record.ts';
import { NoTheme, Theme, ThemeDecisions, ThemeReadings } from '../../document/schema/theme.ts';
import { Actions, Actors, Glossary, Verbs } from '../../document/schema/vocabulary.ts';
import { normalizeSymbol } from '../../document/symbol.ts';
import type { Corpus, Entry, Source } from './corpus.ts';
import { listNames, readYaml, type Reading } from './files.ts';

const sourceName = /^(ar|zh|en|fr|ru|es)\.(txt|docx|pdf|html|xml)$/u;

/**
 * Reads everything under a content folder by its schemas.
 *
 * @param root the folder, with `documents/`, `themes/` and the vocabularies.
 * @returns the corpus of all that is valid; each thing that is not has a diagnostic.
 */
export async function load(root: string): Promise<Outcome<Corpus>> {
  const reading: Reading = { root, diagnostics: [] };
  const folders = await listNames(reading, 'documents');
  const entries: Entry[] = [];
  for (const folder of folders) {
    if (folder.startsWith('.')) continue;
    const entry = await loadEntry(reading, folder);
    if (entry) entries.push(entry);
  }
  reportDoubles(reading, entries);
  const themes: (Theme & { slug: string })[] = [];
  for (const name of await listNames(reading, 'themes')) {
    if (!name.endsWith('.mdx')) continue;
    const theme = await readYaml(reading, `themes/${name}`, Theme, null);
    if (theme) themes.push({ ...theme, slug: name.slice(0, -'.mdx'.length) });
  }
  const corpus: Corpus = {
    entries,
    themes,
    actors: await readYaml(reading, 'actors.yaml', Actors, []),
    verbs: await readYaml(reading, 'verbs.yaml', Verbs, []),
    glossary: await readYaml(reading, 'glossary.yaml', Glossary, []),
  };
  return { value: corpus, diagnostics: reading.diagnostics };
}

async function loadEntry(reading: Reading, folder: string): Promise<Entry | null> {
  const path = `documents/${folder}`;
  const names = await listNames(reading, path);
  const file = `${path}/record.yaml`;
  if (!names.includes('record.yaml')) {
    reading.diagnostics.push({
      id: 'record-missing',
      file: path,
      place: null,
      excerpt: '',
      found: folder,
    });
    return null;
  }
  const record = await readYaml(reading, file, Record, null);
  if (!record) return null;
  return {
    folder,
    file,
    record: { ...record, symbol: normalizeSymbol(record.symbol) },
    sources: await loadSources(reading, path, names),
    notes: await loadNotes(reading, path),
    decisions: await readYaml(reading, `${path}/themes.yaml`, ThemeDecisions, []),
    noTheme: await readYaml(reading, `${path}/no-theme.yaml`, NoTheme, []),
    actions: await readYaml(reading, `${path}/actions.yaml`, Actions, []),
    readings: await readYaml(reading, `${path}/theme-readings.yaml`, ThemeReadings, null),
  };
}

async function loadSources(
  { root }: Reading,
  path: string,
  names: readonly string[],
): Promise<Source[]> {
  const sources: Source[] = [];
  for (const name of names) {
    const language = OfficialLanguage.safeParse(sourceName.exec(name)?.[1]);
    if (!language.success) continue;
    const file = join(root, path, name);
    sources.push({ file, language: language.data, bytes: await readFile(file) });
  }
  return sources;
}

async function loadNotes(reading: Reading, path: string): Promise<(Note & { name: string })[]> {
  const notes: (Note & { name: string })[] = [];
  for (const name of await listNames(reading, `${path}/notes`)) {
    if (!name.endsWith('.mdx')) continue;
    const note = await readYaml(reading, `${path}/notes/${name}`, Note, null);
    if (note) notes.push({ ...note, name: name.slice(0, -'.mdx'.length) });
  }
  return notes;
}

function reportDoubles({ root, diagnostics }: Reading, entries: readonly Entry[]): void {
  const seen = new Map<string, string>();
  for (const { record, file } of entries) {
    const other = seen.get(record.symbol);
    if (other !== undefined) {
      const { symbol } = record;
      const found = `${symbol}, also in ${relative('.', join(root, other))}`;
      diagnostics.push({ id: 'symbol-duplicate', file, place: null, excerpt: symbol, found });
    }
    seen.set(record.symbol, file);
  }
}
