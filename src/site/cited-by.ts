import type { Citation, EmittedDocument, Unit } from '../document/schema/emitted.ts';

/** One mention of a document in one unit of a text. */
export interface CitedBy {
  readonly document: EmittedDocument;
  readonly unit: Unit;
  readonly citation: Citation;
  /** For a footnote: the paragraph that bears its mark. */
  readonly marked: Unit | null;
}

/** Every mention of a document in the texts, in their order. A document's mentions of itself do not count. */
export function citedBy(documents: readonly EmittedDocument[], symbol: string): CitedBy[] {
  return documents
    .filter((document) => document.symbol !== symbol)
    .flatMap((document) =>
      document.units.flatMap((unit) =>
        unit.citations
          .filter((citation) => citation.document === symbol)
          .map((citation) => ({ document, unit, citation, marked: markedIn(document, unit) })),
      ),
    );
}

/** The unit that bears a footnote's mark. */
export function markedIn(document: EmittedDocument, unit: Unit): Unit | null {
  if (unit.kind !== 'footnote') return null;
  return document.units.find(({ footnotes }) => footnotes.includes(unit.number)) ?? null;
}
