import { fold } from '../document/fold.ts';

/** Names without those that differ only in spaces, width or case. */
export const distinctNames = (names: readonly string[]): string[] =>
  [...new Map(names.toReversed().map((name) => [fold(name), name])).values()].reverse();
