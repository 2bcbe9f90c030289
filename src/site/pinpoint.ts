import type { Unit } from '../document/schema/emitted.ts';

/**
 * The anchors that a pinpoint names in a text, in order: `55-57` → op55, op56, op57; `art-17,19` →
 * art17, art19. Those that the text has not are left out.
 */
export function pinpointAnchors(at: string, units: readonly Pick<Unit, 'anchor'>[]): string[] {
  const articles = at.startsWith('art-');
  const known = new Set(units.map(({ anchor }) => anchor));
  const numbers = at
    .replace(/^art-/u, '')
    .split(',')
    .flatMap((part) => {
      const [from, to = from] = part.split('-').map(Number);
      if (from === undefined || to === undefined || !(to - from < 1000)) return [];
      return Array.from({ length: to - from + 1 }, (_, index) => from + index);
    });
  return numbers.map((n) => `${articles ? 'art' : 'op'}${n}`).filter((anchor) => known.has(anchor));
}

export const firstPinpoint = (
  at: string,
  units: readonly Pick<Unit, 'anchor'>[],
): string | undefined => pinpointAnchors(at, units)[0];
