import type { Unit } from '../document/schema/emitted.ts';

/** Characters in a line of a small phone: Han at the reading size, others half as wide. */
const perLine = 13;
const han = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u;

/**
 * How many lines a paragraph takes on a small phone at the most, its subparagraphs included. The
 * browser keeps so much room for it until it comes near and is laid out.
 */
export function estimatedLines(unit: Unit, units: readonly Unit[]): number {
  const width = [...unit.text].reduce(
    (sum, character) => sum + (han.test(character) ? 1 : 0.55),
    0,
  );
  const below = units.filter(({ parent }) => parent === unit.anchor);
  const inside = below.reduce((sum, child) => sum + estimatedLines(child, units) + 2, 0);
  return Math.ceil(width / perLine) + inside;
}
