import type { PermalinkChange, PermalinkLock } from '../../document/schema/permalinks.ts';
import type { Addresses } from './addresses.ts';
import type { Breach } from './compare.ts';

/** A page that stands at another address now: `['A/OLD/1/', 'A/NEW/1/']`. */
export type Move = readonly [from: string, to: string];

/**
 * The lock after a person accepted what a build would break. Every change is kept with the reason;
 * earlier changes stay.
 *
 * @param moves pages that were lost because they moved.
 */
export function acceptPermalinks(
  lock: PermalinkLock,
  now: Addresses,
  breaches: readonly Breach[],
  decision: { readonly reason: string; readonly date: string; readonly moves: readonly Move[] },
): PermalinkLock {
  const { reason, date, moves } = decision;
  const changes = breaches.map(({ type, page, language, anchor, to, before }): PermalinkChange => {
    const moved = language === null ? (moves.find(([from]) => from === page)?.[1] ?? null) : to;
    const accepted = type === 'reworded' ? 'reworded' : moved === null ? 'withdrawn' : 'moved';
    return { type: accepted, page, language, anchor, to: moved, before, reason, date };
  });
  return { ...now, changes: [...lock.changes, ...changes] };
}

/** The lock with what was not published before; for builds that break nothing. */
export const extendPermalinks = (lock: PermalinkLock, now: Addresses): PermalinkLock => ({
  ...now,
  changes: lock.changes,
});
