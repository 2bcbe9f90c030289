import type { EmittedDocument, Unit } from '../document/schema/emitted.ts';
import type { InterfaceLanguage, Messages } from '../i18n/index.ts';
import { documentFor, unitLabel } from './labels.ts';

/** A paragraph in one of the texts. */
export interface Place {
  readonly document: EmittedDocument;
  readonly unit: Unit;
}

/** One text of each document: in the reader's language where the site has it. */
export function textsFor(
  documents: readonly EmittedDocument[],
  language: InterfaceLanguage,
): EmittedDocument[] {
  const symbols = [...new Set(documents.map(({ symbol }) => symbol))];
  return symbols.flatMap((symbol) => documentFor(documents, symbol, language) ?? []);
}

/** All units of the texts for which something holds, in their order. */
export const placesWhere = (
  documents: readonly EmittedDocument[],
  holds: (unit: Unit) => boolean,
): Place[] =>
  documents.flatMap((document) => document.units.filter(holds).map((unit) => ({ document, unit })));

/** The units that stand by themselves in lists: all but footnotes. */
export const paragraphs = ({ units }: EmittedDocument): Unit[] =>
  units.filter(({ kind }) => kind !== 'footnote');

/** What a paragraph is called in an index; the symbol goes before where there are several texts. */
export function placeLabel({ document, unit }: Place, t: Messages, several: boolean): string {
  const label = unitLabel(unit, document.units, t);
  return several ? `${document.symbol} ${label}` : label;
}

/** The shortest name of a paragraph, for tables and long lists: PP 3, 80, 112(c). */
export function shortLabel({ document, unit }: Place, t: Messages): string {
  const parent = document.units.find(({ anchor }) => anchor === unit.parent);
  if (parent) return `${shortLabel({ document, unit: parent }, t)}${unit.label ?? unit.number}`;
  if (unit.kind === 'preambular') return `PP ${unit.number}`;
  return unit.kind === 'operative' ? unit.number : unitLabel(unit, document.units, t);
}
