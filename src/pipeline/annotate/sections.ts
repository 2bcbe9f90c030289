import type { Section } from '../../document/schema/emitted.ts';

/** The anchors of a section and of the higher ones that it stands under, nearest first. */
export function enclosing(sections: readonly Section[], anchor: string | null): string[] {
  const at = sections.findIndex((section) => section.anchor === anchor);
  const found: string[] = [];
  let level = Infinity;
  for (const section of sections.slice(0, at + 1).reverse()) {
    if (section.level < level) {
      found.push(section.anchor);
      level = section.level;
    }
  }
  return found;
}
