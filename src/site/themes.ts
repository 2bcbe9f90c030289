import type { EmittedDocument, ThemeTag, Unit } from '../document/schema/emitted.ts';

/** A paragraph under a theme, with what it rests on. */
export interface ThemedUnit {
  readonly document: EmittedDocument;
  readonly unit: Unit;
  readonly tag: ThemeTag;
}

/** The paragraphs of a theme in all texts, principal ones first, else in order of the text. */
export function paragraphsOf(documents: readonly EmittedDocument[], slug: string): ThemedUnit[] {
  const all = documents.flatMap((document) =>
    document.units.flatMap((unit) => {
      const tag = unit.themes.find(({ theme }) => theme === slug);
      return tag ? [{ document, unit, tag }] : [];
    }),
  );
  const weight = ({ tag }: ThemedUnit): number => (tag.weight === 'principal' ? 0 : 1);
  return all.sort((a, b) => weight(a) - weight(b));
}
