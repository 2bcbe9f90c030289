import { PermalinkLock, type PermalinkChange } from '../document/schema/permalinks.ts';

const files = import.meta.glob<unknown>('../../content/permalinks.lock.json', {
  eager: true,
  import: 'default',
});

/** Every address ever published; empty before the first publication. */
export const permalinks: PermalinkLock = PermalinkLock.parse(
  Object.values(files)[0] ?? { pages: [], documents: {}, changes: [] },
);

/** What was changed at one anchor of a document, newest last. */
export const changesAt = (
  { changes }: PermalinkLock,
  symbol: string,
  anchor: string,
): PermalinkChange[] =>
  changes.filter((change) => change.page === symbol && [change.anchor, change.to].includes(anchor));

/** An address that is no longer served as it was, and where its words are now; null for nowhere. */
export interface FormerAddress {
  /** The path after the language, with a slash at the end. */
  readonly path: string;
  readonly to: string | null;
  readonly change: PermalinkChange;
}

/**
 * Pages that moved or were withdrawn, with those of their paragraphs, and paragraphs whose anchor is
 * gone. An anchor that now holds other words is no former address: it is served, with a remark.
 */
export function formerAddresses({ changes, pages, documents }: PermalinkLock): FormerAddress[] {
  const served = (symbol: string, anchor: string): boolean =>
    Object.values(documents[symbol] ?? {}).some((anchors) => anchor in anchors);
  return changes.flatMap((change): FormerAddress[] => {
    const { type, page, anchor, to } = change;
    if (type === 'reworded') return [];
    if (anchor !== null) {
      if (served(page, anchor)) return [];
      const target = to === null ? null : `${page}/${to}/`;
      return [{ path: `${page}/${anchor}/`, to: target, change }];
    }
    if (pages.includes(page)) return [];
    const paragraphs = Object.values(documents[to?.replace(/\/$/u, '') ?? ''] ?? {}).flatMap(
      (anchors) => Object.keys(anchors).filter((name) => !/^(?:fn|sec-)/u.test(name)),
    );
    const moved = [...new Set(paragraphs)].map((name): FormerAddress => ({
      path: `${page}${name}/`,
      to: `${to ?? ''}${name}/`,
      change,
    }));
    return [{ path: page, to, change }, ...(to === null ? [] : moved)];
  });
}
