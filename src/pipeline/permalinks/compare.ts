import type { OfficialLanguage } from '../../document/schema/common.ts';
import type { PermalinkLock } from '../../document/schema/permalinks.ts';
import type { Addresses } from './addresses.ts';

/** One way in which a build would break the promise. */
export interface Breach {
  readonly type: 'lost' | 'reworded' | 'renumbered';
  /** A document’s symbol; for a whole page its path. */
  readonly page: string;
  readonly language: OfficialLanguage | null;
  readonly anchor: string | null;
  /** For `renumbered`: where the words stand now. */
  readonly to: string | null;
  /** The published digest. */
  readonly before: string | null;
}

/**
 * What of the published a build would lose, reword or renumber. Words that left their anchor and
 * stand at another count as renumbered; words that are nowhere as reworded, or lost with the anchor.
 */
export function comparePermalinks(lock: PermalinkLock, now: Addresses): Breach[] {
  const pages = lock.pages
    .filter((page) => !now.pages.includes(page))
    .map((page): Breach => ({ type: 'lost', page, ...whole }));
  const anchors = Object.entries(lock.documents).flatMap(([symbol, languages]) =>
    Object.entries(languages).flatMap(([name, published]) => {
      const language = name as OfficialLanguage;
      const present = now.documents[symbol]?.[language];
      const stays = now.pages.includes(`${symbol}/`) || present !== undefined;
      return stays ? compareText(symbol, language, published, present ?? {}) : [];
    }),
  );
  return [...pages, ...anchors];
}

const whole = { language: null, anchor: null, to: null, before: null };

function compareText(
  page: string,
  language: OfficialLanguage,
  published: Readonly<Record<string, string>>,
  present: Readonly<Record<string, string>>,
): Breach[] {
  const places = new Map<string, string>();
  for (const [anchor, digest] of Object.entries(present)) {
    if (!places.has(digest)) places.set(digest, anchor);
  }
  return Object.entries(published).flatMap(([anchor, before]): Breach[] => {
    const after = present[anchor];
    if (after === before) return [];
    const to = before === '' ? undefined : places.get(before);
    const breach = { page, language, anchor, before };
    if (to !== undefined) return [{ ...breach, type: 'renumbered', to }];
    return [{ ...breach, type: after === undefined ? 'lost' : 'reworded', to: null }];
  });
}

/** What is not in the lock yet: pages, and anchors as `symbol language anchor`. */
export function newAddresses(lock: PermalinkLock, now: Addresses): string[] {
  const pages = now.pages.filter((page) => !lock.pages.includes(page));
  const anchors = Object.entries(now.documents).flatMap(([symbol, languages]) =>
    Object.entries(languages).flatMap(([language, anchorsNow]) => {
      const published = lock.documents[symbol]?.[language as OfficialLanguage] ?? {};
      return Object.keys(anchorsNow)
        .filter((anchor) => !(anchor in published))
        .map((anchor) => `${symbol} ${language} ${anchor}`);
    }),
  );
  return [...pages, ...anchors];
}
