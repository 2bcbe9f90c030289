import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { acceptPermalinks, extendPermalinks, type Move } from './accept.ts';
import type { Addresses } from './addresses.ts';
import { comparePermalinks, newAddresses } from './compare.ts';
import { checkPermalinks, lockName, readLock } from './index.ts';

/** What a person says with `npm run permalinks`: nothing, or that changes are meant and why. */
export interface Acceptance {
  readonly reason: string;
  readonly date: string;
  readonly moves: readonly Move[];
}

/**
 * Writes the lock anew: with new addresses, and with accepted changes.
 *
 * @param acceptance null to add what is new only; then nothing is written where something would break.
 * @returns how many addresses were added and changes accepted, and what stands in the way.
 */
export async function updateLock(
  contentDirectory: string,
  now: Addresses,
  acceptance: Acceptance | null,
): Promise<{ added: number; accepted: number; diagnostics: Diagnostic[] }> {
  const lock = await readLock(contentDirectory);
  const breaches = comparePermalinks(lock, now);
  const added = newAddresses(lock, now).length;
  if (breaches.length > 0 && acceptance === null) {
    const diagnostics = checkPermalinks(lock, now).filter(({ id }) => id !== 'permalink-new');
    return { added: 0, accepted: 0, diagnostics };
  }
  const next =
    acceptance === null
      ? extendPermalinks(lock, now)
      : acceptPermalinks(lock, now, breaches, acceptance);
  await writeFile(join(contentDirectory, lockName), `${JSON.stringify(next, null, 1)}\n`);
  return { added, accepted: breaches.length, diagnostics: [] };
}
