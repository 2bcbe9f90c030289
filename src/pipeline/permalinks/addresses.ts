import { createHash } from 'node:crypto';
import { referenceAnchor } from '../../document/anchor.ts';
import { interfacePages } from '../../document/pages.ts';
import type { EmittedDocument } from '../../document/schema/emitted.ts';
import type { PermalinkLock } from '../../document/schema/permalinks.ts';
import { symbolToPath } from '../../document/symbol.ts';

/** What a build would publish: the lock without its history. */
export type Addresses = Pick<PermalinkLock, 'pages' | 'documents'>;

/** The digest of official words: the first 16 hexadecimal digits of their SHA-256. */
export const digest = (words: string): string =>
  createHash('sha256').update(words, 'utf8').digest('hex').slice(0, 16);

/** What has a page of its own beside the texts: keys of documents, slugs of themes, ids. */
export interface Pages {
  readonly symbols: readonly string[];
  readonly themes: readonly string[];
  readonly actors: readonly string[];
  readonly verbs: readonly string[];
}

/** All addresses of a corpus, sorted, so that a lock file changes only where an address does. */
export function addressesOf(named: Pages, texts: readonly EmittedDocument[]): Addresses {
  const documents: Addresses['documents'] = {};
  const inOrder = [...texts].sort(
    (a, b) => compare(a.symbol, b.symbol) || compare(a.language, b.language),
  );
  for (const text of inOrder) {
    documents[text.symbol] = { ...documents[text.symbol], [text.language]: anchorsOf(text) };
  }
  const pages = [
    ...interfacePages,
    ...named.symbols.map((symbol) => `${symbolToPath(symbol)}/`),
    ...named.themes.map((slug) => `themes/${slug}/`),
    ...named.actors.map((id) => `actors/${id}/`),
    ...named.verbs.map((id) => `verbs/${id}/`),
  ];
  return { pages: pages.sort(compare), documents };
}

/** Every anchor of a text in its order, with the digest of its words. */
function anchorsOf({ units, sections }: EmittedDocument): Record<string, string> {
  const marks = new Map<string, number>();
  const anchors: Record<string, string> = {};
  for (const { anchor, title } of sections) anchors[anchor] = digest(title);
  for (const { anchor, text, footnotes } of units) {
    anchors[anchor] = digest(text);
    for (const note of footnotes) {
      const nth = (marks.get(note) ?? 0) + 1;
      marks.set(note, nth);
      anchors[referenceAnchor(note, nth)] = '';
    }
  }
  return anchors;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
