import { z } from 'zod';

/** Languages that official United Nations texts come in (BCP 47 primary tags). */
export const officialLanguages = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;
export const OfficialLanguage = z.enum(officialLanguages);
export type OfficialLanguage = z.infer<typeof OfficialLanguage>;

/** A label of ours: always in both languages of the interface. */
export const Label = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
export type Label = z.infer<typeof Label>;

/** A short lower-case name that stands in an address, so it never changes: `internet-governance`. */
export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug: a-z, 0-9, single hyphens');

/** An anchor of a document: `pp3`, `op80`, `op112c`, `op5b-ii`, `annex-op4`, `art17`, `fn8`, `sec-review`. */
export const Anchor = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an anchor: pp3, op80, op112c, fn8, sec-…');

/** A day, month or year as ISO 8601 writes it; checked to exist in the calendar. */
export const IsoDate = z
  .string({ error: 'a date in quotes: "2024-07-23", "2024-07" or "2024"' })
  .refine(isInCalendar, { params: { problem: 'date-invalid' } });

function isInCalendar(value: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/u.test(value)) return false;
  const padded = `${value}-01-01`.slice(0, 10);
  const date = new Date(`${padded}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(padded);
}

/**
 * How well a fact is known. T: read in the document's own text. O: seen on a UN page or in another
 * UN document. P: a third party's page or report. S: only in the citing resolution.
 * K: general knowledge, not verified (shown as such).
 */
export const Verified = z.enum(['T', 'O', 'P', 'S', 'K']);
export type Verified = z.infer<typeof Verified>;

/** A claim of ours with where it was seen. */
export const fact = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    value,
    verified: Verified,
    /** Where it was seen: a symbol, or a page's name and address. */
    source: z.string().min(1),
  });

/** A source that a note or summary rests on. */
export const Source = z.strictObject({
  /** How a reader would name it: `A/RES/70/125, paras. 55–65`. */
  text: z.string().min(1),
  /** The key of a document of this site, when it is one. */
  document: z.string().optional(),
  url: z.url().optional(),
  verified: Verified.exclude(['K']),
});
export type Source = z.infer<typeof Source>;
