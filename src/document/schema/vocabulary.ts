import { z } from 'zod';
import { Anchor, IsoDate, Label, Slug, Source } from './common.ts';

/** `content/actors.yaml`: bodies, offices and groups that texts name. */
export const Actors = z.array(
  z.strictObject({
    id: Slug,
    labels: Label,
    kind: z.enum(['organ', 'body', 'agency', 'office', 'forum', 'group', 'partnership', 'state']),
    /** Every form in which texts name it, the label's included: 教科文组织. */
    names: z.strictObject({
      zh: z.array(z.string()).default([]),
      en: z.array(z.string()).default([]),
    }),
    /** Longer words inside which a name does not count. */
    exclude: z.array(z.string().min(1)).default([]),
    /** The actor that it belongs to. */
    partOf: Slug.optional(),
    /** Wider groups whose part it is when they are addressed: all-stakeholders. */
    addressedAs: z.array(Slug).default([]),
    /** What it is, in our own words. */
    description: Label.optional(),
    sources: z.array(Source).default([]),
  }),
);
export type Actors = z.infer<typeof Actors>;

export const verbClasses = [
  'recall',
  'recognise',
  'note',
  'welcome',
  'concern',
  'emphasise',
  'reaffirm',
  'expect',
  'request',
  'encourage',
  'decide',
] as const;

/** `content/verbs.yaml`: operative and preambular verbs and what their differences mean. */
export const Verbs = z.array(
  z.strictObject({
    id: Slug,
    class: z.enum(verbClasses),
    /** Forms as printed, without 又/还/再 in front: 表示注意到. Longest match wins. */
    forms: z.strictObject({
      zh: z.array(z.string()).default([]),
      en: z.array(z.string()).default([]),
      fr: z.array(z.string()).default([]),
      es: z.array(z.string()).default([]),
      ru: z.array(z.string()).default([]),
      ar: z.array(z.string()).default([]),
    }),
    /** The usual English verb, and other renderings seen. */
    labels: Label,
    /** For verbs that ask: how strongly, 1 (encourage) to 6 (request), on the scale told on the page. */
    strength: z.int().min(1).max(6).optional(),
    /** What the verb means beside its neighbours. */
    note: Label,
    sources: z.array(Source).default([]),
  }),
);
export type Verbs = z.infer<typeof Verbs>;

/** `content/glossary.yaml`: terms and abbreviations. */
export const Glossary = z.array(
  z.strictObject({
    id: Slug,
    labels: Label,
    /** Other names and abbreviations of the same thing; search offers them as related. */
    names: z.strictObject({
      zh: z.array(z.string()).default([]),
      en: z.array(z.string()).default([]),
    }),
    /** Longer words inside which a name does not count. */
    exclude: z.array(z.string().min(1)).default([]),
    definition: Label,
    sources: z.array(Source).min(1),
    /** The actor or document of this site that the term names. */
    actor: Slug.optional(),
    document: z.string().optional(),
  }),
);
export type Glossary = z.infer<typeof Glossary>;

/** `content/documents/<folder>/actions.yaml`: who is asked to do what. */
export const Actions = z.array(
  z.strictObject({
    anchor: Anchor,
    /** The id in `verbs.yaml`. */
    verb: Slug,
    /** The words it rests on, exactly as printed in the paragraph (from the verb on). */
    words: z.string().min(1),
    /** True where another body asked and the resolution tells of it (大会请…). */
    reported: z.boolean().default(false),
    /** The actor who asks: the adopting organ unless reported. */
    asker: Slug,
    addressees: z.array(Slug).min(1),
    /** What is to be done, in our own short words. */
    what: Label,
    /** When it is due, or between which days. */
    due: z.strictObject({ value: IsoDate, note: Label.optional() }).optional(),
    recurrence: z.enum(['yearly', 'continuing', 'once']).optional(),
    confirmed: z.boolean(),
  }),
);
export type Actions = z.infer<typeof Actions>;
