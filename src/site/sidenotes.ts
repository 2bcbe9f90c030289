import { footnoteAnchor } from '../document/anchor.ts';
import type { EmittedDocument, Unit } from '../document/schema/emitted.ts';

/** As many marks as one paragraph may have before two of them share a slot. */
const slots = 8;

/**
 * The class that joins a mark and its sidenote within one paragraph. Styles cannot name an anchor by
 * the note's number, so marks take a few fixed names in turn: notes are numbered through, and two in
 * one paragraph differ.
 */
export const sidenoteSlot = (identifier: string): string => `m${(Number(identifier) || 0) % slots}`;

/** The footnotes marked in a unit, in order. */
export function footnotesOf(document: EmittedDocument, unit: Unit): Unit[] {
  return unit.footnotes.flatMap((identifier) => {
    const anchor = footnoteAnchor(identifier);
    return document.units.find((candidate) => candidate.anchor === anchor) ?? [];
  });
}
