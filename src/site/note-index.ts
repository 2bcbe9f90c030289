import { noteKinds } from '../document/schema/note.ts';
import type { EmittedDocument, Unit } from '../document/schema/emitted.ts';
import type { Messages } from '../i18n/index.ts';
import type { NoteEntry } from './notes.ts';
import { partsOf, type Part } from './parts.ts';
import { paragraphs } from './places.ts';

/** The notes that stand in one part of a text. */
export interface NotePart {
  readonly part: Part;
  readonly notes: readonly NoteEntry[];
}

/**
 * Notes under the parts of a text in which their first anchor stands: a heading in its own part, a
 * footnote where its mark is; what belongs to the whole text stands with the preamble.
 */
export function notesByPart(
  document: EmittedDocument,
  notes: readonly NoteEntry[],
  t: Messages,
): NotePart[] {
  const parts = partsOf(document, t);
  const order = new Map(document.units.map(({ anchor }, index) => [anchor, index]));
  const own = notes
    .filter(({ folder }) => folder === document.folder)
    .sort((a, b) => (order.get(first(a)) ?? -1) - (order.get(first(b)) ?? -1));
  const home = (entry: NoteEntry): Part | undefined => {
    const unit = document.units.find(({ anchor }) => anchor === first(entry));
    const section = unit ? sectionOf(document, unit) : first(entry);
    return parts.find(({ anchor }) => anchor === section) ?? parts[0];
  };
  return parts.map((part) => ({ part, notes: own.filter((entry) => home(entry) === part) }));
}

const first = ({ note }: NoteEntry): string => note.anchors[0] ?? '';

/** A footnote stands where its first mark does. */
function sectionOf({ units }: EmittedDocument, unit: Unit): string | null {
  const isNote = unit.kind === 'footnote';
  const marked = units.find(({ footnotes }) => isNote && footnotes.includes(unit.number));
  return (marked ?? unit).section;
}

/** How many notes of each kind there are, in the order of the kinds. */
export const countByKind = (notes: readonly NoteEntry[]): number[] =>
  noteKinds.map((kind) => notes.filter(({ note }) => note.kind === kind).length);

/** The paragraphs of a text that no note concerns. */
export function withoutNotes(document: EmittedDocument, notes: readonly NoteEntry[]): Unit[] {
  const own = notes.filter(({ folder }) => folder === document.folder);
  const noted = new Set(own.flatMap(({ note }) => note.anchors));
  return paragraphs(document).filter(({ anchor }) => !noted.has(anchor));
}
