import { z } from 'zod';
import { Anchor, IsoDate, Label, Slug, Source } from './common.ts';

/** Front matter of `content/themes/<slug>.mdx`. The body is prose about the theme, in Chinese. */
export const Theme = z.strictObject({
  labels: Label,
  /** What belongs to the theme and what does not. */
  scope: z.strictObject({ in: Label, out: Label }),
  signals: z.strictObject({
    /** Words that put a paragraph under the theme wherever they stand. Longest match wins. */
    phrases: z.array(z.string().min(1)).default([]),
    /** All of `words` in any order, in a stretch of at most `within` characters, spaces aside. */
    near: z
      .array(
        z.strictObject({
          words: z.array(z.string().min(1)).min(2),
          within: z.int().positive().max(200),
        }),
      )
      .default([]),
    /** Longer words inside which a phrase does not count: 妇女地位委员会. */
    exclude: z.array(z.string().min(1)).default([]),
    /** Slugs of sections whose every paragraph belongs to the theme. */
    sections: z.array(Slug).default([]),
  }),
  /** The same signals for texts in other languages: phrases by language. */
  otherLanguages: z
    .partialRecord(z.enum(['en', 'fr', 'es', 'ru', 'ar']), z.array(z.string()))
    .default({}),
  broader: z.array(Slug).default([]),
  related: z.array(Slug).default([]),
  /** Groups under which the paragraphs are listed when they pass six. First match wins. */
  subentries: z
    .array(z.strictObject({ id: Slug, labels: Label, phrases: z.array(z.string().min(1)).min(1) }))
    .default([]),
  /** The concept of the UNBIS thesaurus, where checked. */
  unbis: z
    .strictObject({ label: Label.partial(), id: z.string().optional(), source: z.string() })
    .optional(),
  /** Sustainable Development Goals that it matches, where checked. */
  sdgs: z.array(z.int().min(1).max(17)).default([]),
  sources: z.array(Source).default([]),
});
export type Theme = z.infer<typeof Theme>;

/** `content/documents/<folder>/themes.yaml`: what editors decided where rules are not enough. */
export const ThemeDecisions = z.array(
  z.strictObject({
    theme: Slug,
    anchor: Anchor,
    action: z.enum(['add', 'remove', 'principal', 'passing']),
    /** For `add`: the words of the paragraph that it rests on. */
    words: z.string().min(1).optional(),
    reason: z.string().min(1),
  }),
);
export type ThemeDecisions = z.infer<typeof ThemeDecisions>;

/** `content/documents/<folder>/no-theme.yaml`: paragraphs that have no theme on purpose. */
export const NoTheme = z.array(z.strictObject({ anchor: Anchor, reason: z.string().min(1) }));
export type NoTheme = z.infer<typeof NoTheme>;

/**
 * `content/documents/<folder>/theme-readings.yaml`: paragraphs that a person found for some themes
 * by reading the whole text, to measure the rules against.
 */
export const ThemeReadings = z.strictObject({
  date: IsoDate,
  readings: z.array(z.strictObject({ theme: Slug, anchors: z.array(Anchor) })),
});
export type ThemeReadings = z.infer<typeof ThemeReadings>;
