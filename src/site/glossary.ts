import type { EmittedDocument } from '../document/schema/emitted.ts';
import type { Glossary } from '../document/schema/vocabulary.ts';
import type { InterfaceLanguage } from '../i18n/index.ts';
import { placesWhere, type Place } from './places.ts';

/** A term with the paragraphs that use it. */
export interface GlossaryRow {
  readonly term: Glossary[number];
  readonly places: readonly Place[];
}

/** All terms in the order of the reader's language: by pinyin in Chinese, else by letter. */
export function glossaryRows(
  glossary: Glossary,
  documents: readonly EmittedDocument[],
  language: InterfaceLanguage,
): GlossaryRow[] {
  const collator = new Intl.Collator(language);
  return glossary
    .map((term) => ({
      term,
      places: placesWhere(documents, ({ terms }) => terms.some((one) => one.term === term.id)),
    }))
    .sort((a, b) => collator.compare(a.term.labels[language], b.term.labels[language]));
}
