import type { EmittedDocument } from '../document/schema/emitted.ts';

/** What the search client needs of one text: its paragraphs' words and addresses, nothing else. */
export interface SearchText {
  readonly symbol: string;
  readonly language: string;
  readonly title: string;
  readonly units: readonly SearchUnit[];
}

export interface SearchUnit {
  readonly anchor: string;
  readonly kind: string;
  readonly number: string;
  readonly label: string | null;
  readonly parent: string | null;
  readonly text: string;
  readonly verb: string | null;
  readonly themes: readonly string[];
}

/** A text as search keeps it. */
export function searchText(document: EmittedDocument): SearchText {
  const { symbol, language, title, units } = document;
  return {
    symbol,
    language,
    title: title ?? symbol,
    units: units.map(({ anchor, kind, number, label, parent, text, verb, themes }) => ({
      anchor,
      kind,
      number,
      label,
      parent,
      text,
      verb: verb?.words ?? null,
      themes: themes.map(({ theme }) => theme),
    })),
  };
}
