import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { PermalinkLock } from '../../document/schema/permalinks.ts';
import type { Addresses } from './addresses.ts';
import { comparePermalinks, newAddresses, type Breach } from './compare.ts';

/** Name of the lock in the content folder. */
export const lockName = 'permalinks.lock.json';

const shown = 8;

/** The published addresses; empty where nothing was published yet. */
export async function readLock(contentDirectory: string): Promise<PermalinkLock> {
  try {
    const text = await readFile(join(contentDirectory, lockName), 'utf8');
    return PermalinkLock.parse(JSON.parse(text));
  } catch (error) {
    const absent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (absent) return { pages: [], documents: {}, changes: [] };
    throw new Error(`${lockName} cannot be read; restore it from the history`, { cause: error });
  }
}

/** What a build would break of the promise, as problems: one a document and kind, naming each address. */
export function checkPermalinks(lock: PermalinkLock, now: Addresses): Diagnostic[] {
  const groups = Object.groupBy(
    comparePermalinks(lock, now),
    ({ type, page, language }) => `${type} ${language === null ? '' : `${page} ${language}`}`,
  );
  const found = Object.values(groups).flatMap((breaches = []) => breachDiagnostic(breaches));
  const fresh = newAddresses(lock, now);
  const unrecorded = fresh.length > 0 ? [diagnostic('permalink-new', enumerate(fresh))] : [];
  return [...found, ...unrecorded];
}

const ids = {
  lost: 'permalink-lost',
  reworded: 'permalink-changed',
  renumbered: 'permalink-renumbered',
} as const;

function breachDiagnostic(breaches: readonly Breach[]): Diagnostic[] {
  const [first] = breaches;
  if (!first) return [];
  const names = breaches.map(({ page, anchor, to }) =>
    anchor === null ? page : to === null ? anchor : `${anchor} → ${to}`,
  );
  const where = first.language === null ? '' : `${first.page} (${first.language}): `;
  return [diagnostic(ids[first.type], `${where}${enumerate(names)}`)];
}

const enumerate = (names: readonly string[]): string =>
  names.length <= shown
    ? names.join(', ')
    : `${names.slice(0, shown).join(', ')} and ${names.length - shown} more`;

const diagnostic = (id: Diagnostic['id'], found: string): Diagnostic => ({
  id,
  file: `content/${lockName}`,
  place: null,
  excerpt: '',
  found,
});
