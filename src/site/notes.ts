import type { CorpusData } from '../document/schema/corpus-data.ts';

export type NoteEntry = CorpusData['notes'][number];

/** The notes that stand beside a paragraph: those whose first anchor it is. */
export const notesOn = (notes: readonly NoteEntry[], folder: string, anchor: string): NoteEntry[] =>
  notes.filter((entry) => entry.folder === folder && entry.note.anchors[0] === anchor);

/** All notes that concern a paragraph, those that stand beside it first. */
export function notesConcerning(
  notes: readonly NoteEntry[],
  folder: string,
  anchor: string,
): NoteEntry[] {
  const others = notes.filter(
    (entry) => entry.folder === folder && entry.note.anchors.indexOf(anchor) > 0,
  );
  return [...notesOn(notes, folder, anchor), ...others];
}
