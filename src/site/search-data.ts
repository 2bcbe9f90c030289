/** The words that search is given: every text, the notes on it, and the catalogue of names. */
import { gzipSync } from 'node:zlib';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { visit } from 'unist-util-visit';
import type { EmittedDocument } from '../document/schema/emitted.ts';
import type { Note } from '../document/schema/note.ts';
import { catalogEntries, namesOf, type Catalog } from '../search/catalog.ts';
import { fold } from '../document/fold.ts';
import { buildIndex, type Bucket } from '../search/grams.ts';
import { libraryOf, type Library } from '../search/library.ts';
import { readings, regionalNames, traditionalPairs } from '../search/readings.ts';
import { searchNotes, searchText, type NoteText, type SearchPart } from '../search/units.ts';
import { corpus } from './corpus.ts';

const noteFiles = import.meta.glob<string>('../../content/documents/*/notes/*.mdx', {
  eager: true,
  query: '?raw',
  import: 'default',
});

export interface NamedPart {
  readonly name: string;
  readonly part: SearchPart;
}

/** All parts by the names of their files: texts, each followed by the notes on it. */
export const searchParts: readonly NamedPart[] = corpus.documents.flatMap((document) => {
  const name = `${document.folder}.${document.language}`;
  const text = searchText({ ...document, title: document.title ?? titleOf(document) });
  const notes = firstLanguage(document) ? notesOf(document) : [];
  const part = searchNotes(document, notes);
  return [{ name, part: text }, ...(notes.length > 0 ? [{ name: `${name}.notes`, part }] : [])];
});

/** Notes belong to a document, whatever languages its text is in: they go with the first. */
function firstLanguage({ symbol, language }: EmittedDocument): boolean {
  return corpus.documents.find((other) => other.symbol === symbol)?.language === language;
}

/** What the record calls a text that prints no title. */
function titleOf({ symbol, language }: EmittedDocument): string | null {
  const record = corpus.records.find((other) => other.symbol === symbol);
  return record?.titles[language]?.value ?? null;
}

/** The notes on a document, in the order of its paragraphs. */
function notesOf({ folder, units }: EmittedDocument): NoteText[] {
  const order = new Map(units.map(({ anchor }, at) => [anchor, at]));
  return corpus.notes
    .filter((entry) => entry.folder === folder)
    .toSorted((a, b) => placeOf(a.note, order) - placeOf(b.note, order))
    .map(({ name, note }) => ({
      anchor: note.anchors[0] ?? '',
      title: note.title.zh,
      body: wordsOf(noteFiles[`../../content/documents/${folder}/notes/${name}.mdx`] ?? ''),
    }));
}

function placeOf({ anchors }: Note, order: ReadonlyMap<string, number>): number {
  return order.get(anchors[0] ?? '') ?? order.size;
}

/** The words of a note's body, without front matter and mark-up. */
function wordsOf(mdx: string): string {
  const words: string[] = [];
  visit(fromMarkdown(mdx.replace(/^---\n.*?\n---\n/su, '')), (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') words.push(node.value);
    if (node.type === 'paragraph' && words.length > 0) words.push('\n');
  });
  return words.join('');
}

/** The index of the library, file by file; none where the library is fetched whole. */
export function searchIndex(): Bucket[] {
  const { parts, buckets } = searchLibrary();
  if (buckets === 0) return [];
  const texts = parts.map(({ name }) =>
    searchParts
      .filter((named) => named.name === name)
      .flatMap(({ part }) => part.units.map(({ text }) => fold(text))),
  );
  return buildIndex(texts, buckets);
}

/** What there is to be searched. */
export function searchLibrary(): Library {
  return libraryOf(
    searchParts.map(({ name, part }) => ({
      name,
      symbol: part.symbol,
      language: part.language,
      year: yearOf(part.symbol),
      weight: gzipSync(JSON.stringify(part)).length,
    })),
  );
}

function yearOf(symbol: string): string | null {
  return corpus.records.find((record) => record.symbol === symbol)?.date?.value.slice(0, 4) ?? null;
}

/** The catalogue with readings of its names. */
export function searchCatalog(): Catalog {
  const entries = catalogEntries(corpus).map((entry) => ({
    ...entry,
    pinyin: entry.kind === 'document' ? [] : readings(namesOf(entry)),
    regional: regionalNames(namesOf(entry)),
  }));
  const words = [
    JSON.stringify(entries),
    ...searchParts.map(({ part }) => JSON.stringify(part.units)),
  ];
  return { entries, traditional: traditionalPairs(words.join('')) };
}
