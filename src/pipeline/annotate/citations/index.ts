import { foldWithOffsets } from '../../../document/fold.ts';
import type { OfficialLanguage } from '../../../document/schema/common.ts';
import type { Citation, Unit } from '../../../document/schema/emitted.ts';
import type { Record } from '../../../document/schema/record.ts';
import type { Verbs } from '../../../document/schema/vocabulary.ts';
import { normalizeSymbol } from '../../../document/symbol.ts';
import { findNames, nameList, standsAlone, type NameList } from '../names.ts';
import type { BareUnit } from '../units.ts';
import { backReferences, type Named, type Work } from './back.ts';
import { markMentions } from './footnotes.ts';
import type { Mention } from './mention.ts';
import { numberMentions } from './numbers.ts';
import { internalReferences, pinpointBefore, pinpointBehind } from './pinpoints.ts';
import { symbolMentions } from './symbols.ts';
import { unknownTitles } from './titles.ts';
import { usesIn } from './uses.ts';

/** What mentions are resolved against; made once for all documents. */
export interface CitationIndex {
  /** Every printed form of a symbol → the document's key. */
  readonly symbols: ReadonlyMap<string, string>;
  /** Names with the documents that bear them: more than one where they share it. */
  readonly names: NameList<readonly string[]>;
  readonly works: ReadonlyMap<string, Work>;
  readonly verbs: Verbs;
}

export function citationIndex(records: readonly Record[], verbs: Verbs): CitationIndex {
  const symbols = new Map<string, string>();
  const names = new Map<string, string[]>();
  for (const record of records) {
    for (const form of [record.symbol, ...record.aliases]) {
      symbols.set(normalizeSymbol(form), record.symbol);
    }
    for (const name of Object.values(record.names).flat()) {
      names.set(name, [...(names.get(name) ?? []), record.symbol]);
    }
  }
  return {
    symbols,
    names: nameList([...names].map(([name, value]) => ({ name, value }))),
    works: new Map(records.map(({ symbol, kind, organ }) => [symbol, { kind, organ }])),
    verbs,
  };
}

/** A mention that no record answers, and where in its unit it begins. */
export interface Unresolved {
  readonly unit: BareUnit;
  readonly start: number;
  readonly words: string;
}

/** The document that is read: its key, for references inside it, and its language. */
export interface Reading {
  readonly self: string;
  readonly language: OfficialLanguage;
}

/**
 * Every mention of a document in the units of a text, by the unit’s anchor, each unit’s in order
 * and without overlaps. Notes are read first, since a mark cites what its note names.
 *
 * @param opening the opening verb of each unit, by anchor.
 */
export function citationsOf(
  units: readonly BareUnit[],
  opening: ReadonlyMap<string, Unit['verb']>,
  reading: Reading,
  index: CitationIndex,
): { citations: Map<string, Citation[]>; unresolved: Unresolved[] } {
  const citations = new Map<string, Citation[]>();
  const unresolved: Unresolved[] = [];
  const noted = new Map<string, Citation[]>();
  const named: Named[] = [];
  const notesFirst = [
    ...units.filter(({ kind }) => kind === 'footnote'),
    ...units.filter(({ kind }) => kind !== 'footnote'),
  ];
  for (const unit of notesFirst) {
    const { text, kind, anchor, parent } = unit;
    const isNote = kind === 'footnote';
    const mentions = mentionsIn(unit, reading, index, isNote ? [] : named, noted);
    const verb = opening.get(anchor) ?? (parent === null ? null : (opening.get(parent) ?? null));
    const use = usesIn(text, verb, index.verbs, reading.language);
    const found = mentions.flatMap((mention) => toCitations(mention, text, reading, use));
    for (const { documents, start, end } of mentions) {
      const words = text.slice(start, end);
      if (documents.length === 0) unresolved.push({ unit, start, words });
      else if (!isNote) named.push({ documents, words });
    }
    if (isNote) noted.set(unit.number, found);
    citations.set(anchor, found);
  }
  return { citations, unresolved };
}

/** Mentions in a line outside the paragraphs: by symbol, number or name; what it uses them for is not told. */
export function lineCitations(text: string, reading: Reading, index: CitationIndex): Citation[] {
  return direct(text, reading, index).flatMap((mention) =>
    toCitations(mention, text, reading, () => null),
  );
}

function mentionsIn(
  { text, inlines }: BareUnit,
  reading: Reading,
  index: CitationIndex,
  named: readonly Named[],
  noted: ReadonlyMap<string, readonly Citation[]>,
): Mention[] {
  const found = direct(text, reading, index);
  const back = backReferences(text, reading.language, found, named, index.works);
  const inside = internalReferences(text, reading.language).map((place): Mention => ({
    ...place,
    documents: [reading.self],
    via: 'internal',
  }));
  const all = [...found, ...back, ...inside, ...markMentions(inlines, noted)];
  const covered = all.map((mention) => ({
    ...mention,
    end: mention.end + reach(mention, text, reading),
  }));
  const titles = unknownTitles(text, covered);
  return [...all, ...titles].sort((a, b) => a.start - b.start || a.end - b.end);
}

const reach = ({ end, via }: Mention, text: string, { language }: Reading): number =>
  via === 'footnote' ? 0 : (pinpointBehind(text.slice(end), language)?.length ?? 0);

/** Mentions that name their document themselves; of overlapping ones the first, then the longest. */
function direct(text: string, { language }: Reading, { symbols, names }: CitationIndex): Mention[] {
  const byName = findNames(foldWithOffsets(text), names)
    .filter((place) => standsAlone(text, place))
    .map(({ start, end, value }): Mention => ({
      start,
      end,
      documents: value,
      via: 'name',
    }));
  const all = [
    ...symbolMentions(text, symbols),
    ...numberMentions(text, language, symbols),
    ...byName,
  ];
  const taken: Mention[] = [];
  for (const mention of all.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mention.start >= (taken.at(-1)?.end ?? 0)) taken.push(mention);
  }
  return taken;
}

function toCitations(
  mention: Mention,
  text: string,
  { language }: Reading,
  use: (offset: number) => string | null,
): Citation[] {
  const { start, via, footnote = null } = mention;
  const own = via !== 'footnote' && via !== 'internal';
  const behind = own ? pinpointBehind(text.slice(mention.end), language) : null;
  const before = own && !behind ? pinpointBefore(text.slice(0, start), language) : null;
  const end = mention.end + (behind?.length ?? 0);
  const at = mention.at ?? behind?.at ?? before?.at ?? null;
  const words = text.slice(start, end);
  // A mark belongs to what stands before it, the punctuation included.
  const governed = use(via === 'footnote' ? Math.max(0, start - 1) : start);
  return mention.documents.map((document) => ({
    ...{ start, end, words, document, at, via, footnote },
    use: governed,
  }));
}
