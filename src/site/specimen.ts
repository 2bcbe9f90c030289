import type { EmittedDocument, Unit } from '../document/schema/emitted.ts';
import { notesOn, type NoteEntry } from './notes.ts';

/** A paragraph that shows at a glance how a text is annotated. */
export interface Specimen {
  readonly unit: Unit;
  readonly notes: readonly NoteEntry[];
}

/** Read without scrolling, and long enough to say something. */
const length = { least: 30, most: 110 } as const;

/**
 * Among the short operative paragraphs of a text, the one beside which most stands; null where no
 * short one has a note.
 */
export function specimenOf(
  document: EmittedDocument,
  notes: readonly NoteEntry[],
): Specimen | null {
  const beside = ({ unit, notes: own }: Specimen): number =>
    own.length + unit.footnotes.length + unit.citations.length;
  const candidates = document.units
    .filter(
      ({ kind, text }) =>
        kind === 'operative' && text.length >= length.least && text.length <= length.most,
    )
    .map((unit) => ({ unit, notes: notesOn(notes, document.folder, unit.anchor) }))
    .filter(({ notes: own }) => own.length > 0);
  return candidates.reduce<Specimen | null>(
    (best, one) => (best === null || beside(one) > beside(best) ? one : best),
    null,
  );
}
