import type { EmittedDocument, Unit } from '../document/schema/emitted.ts';
import type { InterfaceLanguage } from '../i18n/index.ts';
import type { SiteCorpus } from './corpus.ts';
import { documentFor } from './labels.ts';
import { pinpointAnchors } from './pinpoint.ts';

/** What a paragraph points at: a document, and of its text the paragraphs named, where held. */
export interface Target {
  readonly record: SiteCorpus['records'][number];
  readonly at: string | null;
  readonly document: EmittedDocument | null;
  readonly units: readonly Unit[];
}

/**
 * What opens in place under a paragraph, in the order of its mentions, each once. Without a pinpoint,
 * or without the text, there are no units: the record says what is known.
 */
export function expansionOf(
  corpus: Pick<SiteCorpus, 'documents' | 'records'>,
  unit: Unit,
  language: InterfaceLanguage,
): Target[] {
  const seen = new Set<string>();
  const own = unit.citations.filter(({ via }) => via !== 'footnote');
  return own.flatMap(({ document: symbol, at }) => {
    const record = corpus.records.find((candidate) => candidate.symbol === symbol);
    const key = `${symbol} ${at ?? ''}`;
    if (!record || seen.has(key)) return [];
    seen.add(key);
    const document = documentFor(corpus.documents, symbol, language) ?? null;
    const anchors = document && at !== null ? pinpointAnchors(at, document.units) : [];
    const units = document?.units.filter(({ anchor }) => anchors.includes(anchor)) ?? [];
    return [{ record, at, document, units }];
  });
}
