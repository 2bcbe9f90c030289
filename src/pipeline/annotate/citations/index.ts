import { foldWithOffsets } from '../../../document/fold.ts';
import type { Record } from '../../../document/schema/record.ts';
import type { Citation } from '../../../document/schema/emitted.ts';
import { normalizeSymbol } from '../../../document/symbol.ts';
import { findNames, nameList, standsAlone, type NameList } from '../names.ts';
import type { Mention } from './mention.ts';
import { numberMentions } from './numbers.ts';
import { internalReferences, pinpointBehind } from './pinpoints.ts';
import { symbolMentions } from './symbols.ts';

/** What mentions are resolved against; made once for all documents. */
export interface CitationIndex {
  /** Every printed form of a symbol → the document's key. */
  readonly symbols: ReadonlyMap<string, string>;
  readonly names: NameList<string>;
}

export function citationIndex(records: readonly Record[]): CitationIndex {
  const symbols = new Map<string, string>();
  const names: { name: string; value: string }[] = [];
  for (const record of records) {
    for (const form of [record.symbol, ...record.aliases]) {
      symbols.set(normalizeSymbol(form), record.symbol);
    }
    for (const name of Object.values(record.names).flat()) {
      names.push({ name, value: record.symbol });
    }
  }
  return { symbols, names: nameList(names) };
}

/** A mention that no record answers. */
export interface Unresolved {
  readonly start: number;
  readonly words: string;
}

/**
 * Every mention of a document in a unit's text, with its pinpoint, in order and without overlaps.
 *
 * @param self the key of the document that the text belongs to, for references inside it.
 * @param use the id of the verb that governs the unit.
 */
export function citationsOf(
  text: string,
  self: string,
  use: string | null,
  index: CitationIndex,
): { citations: Citation[]; unresolved: Unresolved[] } {
  const citations: Citation[] = [];
  const unresolved: Unresolved[] = [];
  for (const { start, end, document, via } of mentionsIn(text, index)) {
    if (document === null) {
      unresolved.push({ start, words: text.slice(start, end) });
      continue;
    }
    const pinpoint = pinpointBehind(text.slice(end));
    const to = end + (pinpoint?.length ?? 0);
    const at = pinpoint?.at ?? null;
    citations.push({ start, end: to, words: text.slice(start, to), document, at, via, use });
  }
  for (const { start, end, at } of internalReferences(text)) {
    citations.push({ start, end, words: text.slice(start, end), document: self, at, via: 'internal', use });
  }
  return { citations: citations.sort((a, b) => a.start - b.start), unresolved };
}

function mentionsIn(text: string, { symbols, names }: CitationIndex): Mention[] {
  const named = findNames(foldWithOffsets(text), names)
    .filter((place) => standsAlone(text, place))
    .map(({ start, end, value }): Mention => ({ start, end, document: value, via: 'name' }));
  const all = [...symbolMentions(text, symbols), ...numberMentions(text, symbols), ...named];
  const longestFirst = all.sort((a, b) => a.start - b.start || b.end - a.end);
  const taken: Mention[] = [];
  for (const mention of longestFirst) {
    if (mention.start >= (taken.at(-1)?.end ?? 0)) taken.push(mention);
  }
  return taken;
}
