/**
 * The catalogue: everything of the site that has a name. Search finds documents, themes and terms
 * in it, and learns from it which names mean the same.
 */
import { fold } from '../document/fold.ts';
import type { CorpusData } from '../document/schema/corpus-data.ts';

export const entryKinds = ['document', 'theme', 'term', 'actor'] as const;
export type EntryKind = (typeof entryKinds)[number];

export interface CatalogEntry {
  readonly kind: EntryKind;
  /** A document's symbol, a theme's slug, the id of a term or actor. */
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** All other forms, abbreviations and spellings of its symbol. */
  readonly names: readonly string[];
  /** Pinyin of its Chinese names without tones, each followed by its initials. */
  readonly pinyin: readonly string[];
  /** Its Chinese names in the words used in Taiwan, in simplified characters: 资讯社会. */
  readonly regional: readonly string[];
}

export interface Catalog {
  readonly entries: readonly CatalogEntry[];
  /** Traditional characters and, after each, the simplified one that the site's words have. */
  readonly traditional: string;
}

type Entry = Omit<CatalogEntry, 'pinyin' | 'regional'>;

/** Everything that has a name, without how it is read. */
export function catalogEntries(corpus: CorpusData): Entry[] {
  return [
    ...corpus.records.map(documentEntry),
    ...corpus.themes.map((theme): Entry =>
      entry('theme', theme.slug, theme.labels.zh, theme.labels.en, []),
    ),
    ...corpus.glossary.map(({ id, labels, names }): Entry =>
      entry('term', id, labels.zh, labels.en, [...names.zh, ...names.en]),
    ),
    ...corpus.actors.map(({ id, labels, names }): Entry =>
      entry('actor', id, labels.zh, labels.en, [...names.zh, ...names.en]),
    ),
  ];
}

function documentEntry(record: CorpusData['records'][number]): Entry {
  const { symbol, titles, names, aliases } = record;
  const named = Object.values(names).flat();
  const zh = titles.zh?.value ?? names.zh?.[0] ?? '';
  const en = titles.en?.value ?? names.en?.[0] ?? '';
  return entry('document', symbol, bare(zh), bare(en), [...named, ...aliases]);
}

/** A name without the brackets that Chinese puts around titles: `《突尼斯议程》` → `突尼斯议程`. */
export const bare = (name: string): string => name.replace(/^《(.*)》$/u, '$1');

function entry(
  kind: EntryKind,
  id: string,
  zh: string,
  en: string,
  names: readonly string[],
): Entry {
  const others = new Set(names.map(bare));
  others.delete(zh);
  others.delete(en);
  return { kind, id, zh, en, names: [...others] };
}

/** Every name of an entry, its labels first. */
export const namesOf = ({ zh, en, names }: Pick<CatalogEntry, 'zh' | 'en' | 'names'>): string[] =>
  [zh, en, ...names].filter((name) => name !== '');

const folded = new WeakMap<CatalogEntry, readonly string[]>();

/** The names of an entry, folded once: each key pressed looks through all of them. */
export function foldedNames(entry: CatalogEntry): readonly string[] {
  const held = folded.get(entry) ?? namesOf(entry).map(fold);
  folded.set(entry, held);
  return held;
}
