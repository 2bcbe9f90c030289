import type { NoTheme, Theme, ThemeDecisions, ThemeReadings } from '../../document/schema/theme.ts';
import type { Note } from '../../document/schema/note.ts';
import type { Record } from '../../document/schema/record.ts';
import type { Actions, Actors, Glossary, Verbs } from '../../document/schema/vocabulary.ts';
import type { OfficialLanguage } from '../../document/schema/common.ts';

/** One official text in a document's folder. */
export interface Source {
  readonly file: string;
  readonly language: OfficialLanguage;
  readonly bytes: Uint8Array;
}

/** One folder of `content/documents/`: what is known, its texts, and what editors wrote of it. */
export interface Entry {
  readonly folder: string;
  readonly file: string;
  readonly record: Record;
  readonly sources: readonly Source[];
  readonly notes: readonly (Note & { readonly name: string })[];
  readonly decisions: ThemeDecisions;
  readonly noTheme: NoTheme;
  readonly actions: Actions;
  readonly readings: ThemeReadings | null;
}

/** Everything under `content/`, read once and then left as it is. */
export interface Corpus {
  readonly entries: readonly Entry[];
  readonly themes: readonly (Theme & { readonly slug: string })[];
  readonly actors: Actors;
  readonly verbs: Verbs;
  readonly glossary: Glossary;
}
