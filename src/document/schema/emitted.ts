import { z } from 'zod';
import { Anchor, OfficialLanguage, Slug } from './common.ts';

/**
 * What the pipeline says of a document, and all that the site knows of it. It is published beside
 * each page as `index.json`. Offsets are UTF-16 units into the unit's `text`.
 */

const Span = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** The words between, exactly as printed. */
  words: z.string(),
});

/** Why a paragraph is under a theme. */
export const Evidence = Span.extend({ rule: z.enum(['phrase', 'near', 'section', 'editor']) });

export const ThemeTag = z.strictObject({
  theme: Slug,
  weight: z.enum(['principal', 'passing']),
  evidence: z.array(Evidence),
  /** Why an editor added it or changed its weight. */
  reason: z.string().nullable(),
});
export type ThemeTag = z.infer<typeof ThemeTag>;

export const Citation = Span.extend({
  /** The key of the document that is mentioned. */
  document: z.string(),
  /** The paragraphs named: `55-65`, `34-37,67-72`, `art-17,19`, `annex`, `target-9.c`. */
  at: z.string().nullable(),
  /** How it was found. */
  via: z.enum(['symbol', 'number', 'name', 'internal', 'back', 'footnote']),
  /** The id in `verbs.yaml` of the verb that governs the mention. */
  use: Slug.nullable(),
  /**
   * For a footnote’s mark: the identifier of the note that names the document. The mark is no part
   * of the text, so such a mention has a place and no words.
   */
  footnote: z.string().nullable(),
});
export type Citation = z.infer<typeof Citation>;

export const ActorMention = Span.extend({ actor: Slug });
export const OpeningVerb = Span.extend({
  /** The id in `verbs.yaml`, or null where the form is not there. */
  verb: Slug.nullable(),
  class: z.string().nullable(),
  /** False where the source does not set it in bold. */
  bold: z.boolean(),
});

/** A day, month or year as ISO 8601 writes it; `--05-03` is 3 May of every year. */
const NamedDate = z.string().regex(/^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|--\d{2}-\d{2})$/);
/** A date that the text names; with `to`, a span from one to the other. */
export const DateMention = Span.extend({ from: NamedDate, to: NamedDate.nullable() });
export type DateMention = z.infer<typeof DateMention>;
/** A number with what it counts, as printed (`%`, `人`); empty where the language has no word there. */
export const Figure = Span.extend({ value: z.number(), unit: z.string() });
export type Figure = z.infer<typeof Figure>;
/** A term of the glossary. */
export const TermMention = Span.extend({ term: Slug });
/** A Sustainable Development Goal, or one of its targets (`9.c`), named by number. */
export const GoalMention = Span.extend({
  goal: z.int().min(1).max(17),
  target: z.string().nullable(),
});
export type GoalMention = z.infer<typeof GoalMention>;

export const unitKinds = [
  'preambular',
  'operative',
  'article',
  'plain',
  'subparagraph',
  'unclassified',
  'footnote',
] as const;
export type UnitKind = (typeof unitKinds)[number];

/** The smallest piece that has an address: a paragraph's own words, or a footnote's. */
export const Unit = z.strictObject({
  anchor: Anchor,
  kind: z.enum(unitKinds),
  number: z.string(),
  /** As printed: `5.`, `(c)`. */
  label: z.string().nullable(),
  /** The paragraph that a subparagraph stands in. */
  parent: Anchor.nullable(),
  /** The section that it stands in. */
  section: Anchor.nullable(),
  /** The official words, footnote marks left out. */
  text: z.string(),
  /** Footnotes marked in it, in order. */
  footnotes: z.array(z.string()),
  verb: OpeningVerb.nullable(),
  themes: z.array(ThemeTag),
  citations: z.array(Citation),
  actors: z.array(ActorMention),
  dates: z.array(DateMention),
  figures: z.array(Figure),
  terms: z.array(TermMention),
  goals: z.array(GoalMention),
});
export type Unit = z.infer<typeof Unit>;

export const Section = z.strictObject({
  anchor: Anchor,
  title: z.string(),
  level: z.int().min(1),
  /** First and last paragraph in it, subsections included; null where there is none. */
  first: Anchor.nullable(),
  last: Anchor.nullable(),
});
export type Section = z.infer<typeof Section>;

/** A line outside the numbered paragraphs: session, agenda item, date. */
export const EmittedLine = z.strictObject({
  role: z.string(),
  text: z.string(),
  citations: z.array(Citation),
  dates: z.array(DateMention),
});
export type EmittedLine = z.infer<typeof EmittedLine>;

export const EmittedDocument = z.strictObject({
  /** Name of the folder under `content/documents/`. */
  folder: z.string(),
  symbol: z.string(),
  language: OfficialLanguage,
  /** The title's number as printed: `2024/13.`. */
  number: z.string().nullable(),
  title: z.string().nullable(),
  lines: z.array(EmittedLine),
  sections: z.array(Section),
  units: z.array(Unit),
});
export type EmittedDocument = z.infer<typeof EmittedDocument>;
