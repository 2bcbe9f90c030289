import type { Citation, EmittedDocument, Unit } from '../document/schema/emitted.ts';
import { pinpointAnchors } from './pinpoint.ts';

/** One mention of a document in one unit of a text. */
export interface CitedBy {
  readonly document: EmittedDocument;
  readonly unit: Unit;
  readonly citation: Citation;
}

/** A unit that mentions a document, with all its mentions of it. */
export interface CitingUnit {
  readonly document: EmittedDocument;
  readonly unit: Unit;
  readonly citations: readonly Citation[];
}

/**
 * Every mention of a document in the texts, in their order. A mark’s mention stands for its note’s,
 * so notes are left out where a paragraph bears their mark; mentions of a document in itself too.
 */
export function citedBy(documents: readonly EmittedDocument[], symbol: string): CitedBy[] {
  return documents
    .filter((document) => document.symbol !== symbol)
    .flatMap((document) => {
      const marked = new Set(document.units.flatMap(({ footnotes }) => footnotes));
      return document.units
        .filter(({ kind, number }) => kind !== 'footnote' || !marked.has(number))
        .flatMap((unit) =>
          unit.citations
            .filter((citation) => citation.document === symbol)
            .map((citation) => ({ document, unit, citation })),
        );
    });
}

/** The units that mention a document, each once. */
export function citingUnits(documents: readonly EmittedDocument[], symbol: string): CitingUnit[] {
  const units = new Map<Unit, CitingUnit>();
  for (const { document, unit, citation } of citedBy(documents, symbol)) {
    const citations = [...(units.get(unit)?.citations ?? []), citation];
    units.set(unit, { document, unit, citations });
  }
  return [...units.values()];
}

/** The units whose pinpoints name one paragraph, those of its own text included (上文第4段). */
export function citingParagraph(
  documents: readonly EmittedDocument[],
  symbol: string,
  anchor: string,
): CitingUnit[] {
  const units = documents.find((document) => document.symbol === symbol)?.units ?? [];
  return documents.flatMap((document) =>
    document.units.flatMap((unit) => {
      const citations = unit.citations.filter(
        ({ document: cited, at }) =>
          cited === symbol && at !== null && pinpointAnchors(at, units).includes(anchor),
      );
      return citations.length > 0 ? [{ document, unit, citations }] : [];
    }),
  );
}
