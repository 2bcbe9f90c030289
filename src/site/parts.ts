import type { EmittedDocument, Unit } from '../document/schema/emitted.ts';
import type { Messages } from '../i18n/index.ts';

/** A stretch of a text between two headings; null for what stands before the first: the preamble. */
export interface Part {
  readonly anchor: string | null;
  readonly title: string;
  readonly units: readonly Unit[];
}

/** The parts of a text that have paragraphs of their own, in order; footnotes are in none. */
export function partsOf(document: EmittedDocument, t: Messages): Part[] {
  const heads = [
    { anchor: null, title: t.document.preamble },
    ...document.sections.map(({ anchor, title }) => ({ anchor, title })),
  ];
  return heads
    .map((head) => ({
      ...head,
      units: document.units.filter(
        ({ kind, section }) => kind !== 'footnote' && section === head.anchor,
      ),
    }))
    .filter(({ units }) => units.length > 0);
}
