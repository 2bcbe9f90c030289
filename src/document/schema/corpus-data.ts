import { z } from 'zod';
import { Note } from './note.ts';
import { Record } from './record.ts';
import { Anchor, IsoDate, Slug } from './common.ts';
import { NoTheme, Theme } from './theme.ts';
import { Actions, Actors, Glossary, Verbs } from './vocabulary.ts';

/** One theme's reading by hand beside what the site found, with and without editors' decisions. */
export const ReadingResult = z.strictObject({
  folder: z.string(),
  date: IsoDate,
  theme: Slug,
  read: z.array(Anchor),
  rules: z.array(Anchor),
  decided: z.array(Anchor),
});
export type ReadingResult = z.infer<typeof ReadingResult>;

/**
 * What the pipeline read and checked of records, themes, notes and vocabularies, in one emitted
 * file. Texts are emitted one by one.
 */
export const CorpusData = z.strictObject({
  records: z.array(Record.extend({ folder: z.string() })),
  themes: z.array(Theme.extend({ slug: z.string() })),
  notes: z.array(z.strictObject({ folder: z.string(), name: z.string(), note: Note })),
  actions: z.array(z.strictObject({ folder: z.string(), actions: Actions })),
  noTheme: z.array(z.strictObject({ folder: z.string(), paragraphs: NoTheme })),
  readings: z.array(ReadingResult),
  actors: Actors,
  verbs: Verbs,
  glossary: Glossary,
});
export type CorpusData = z.infer<typeof CorpusData>;
