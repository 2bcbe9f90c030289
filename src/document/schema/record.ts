import { z } from 'zod';
import { isSymbol, normalizeSymbol } from '../symbol.ts';
import {
  Anchor,
  IsoDate,
  Label,
  OfficialLanguage,
  Slug,
  Source,
  Verified,
  fact,
} from './common.ts';

/** A title in one language. `descriptive`: how another text names the work, not its printed title. */
const Title = z.strictObject({
  value: z.string().min(1),
  verified: Verified,
  source: z.string().min(1),
  descriptive: z.boolean().default(false),
});

/** What a document is to another: the words of the index of documents. */
export const relationTypes = [
  'contained-in',
  'contains',
  'annexed-to',
  'corrects',
  'corrected-by',
  'follows',
  'followed-by',
  'recommended-by',
  'adopts',
] as const;

const Relation = z.strictObject({
  type: z.enum(relationTypes),
  /** The key of the other document. */
  to: z.string().min(1),
  note: Label.optional(),
  verified: Verified,
  source: z.string().min(1),
});

/** `content/documents/<folder>/record.yaml`: what is known about one document or work. */
export const Record = z.strictObject({
  /**
   * The official symbol (`A/RES/70/125`), or for a work without one a short name under its
   * publisher (`UNESCO/ai-ethics`). It is the document's key and its address.
   */
  symbol: z.string().refine((printed) => isSymbol(normalizeSymbol(printed)), {
    params: { problem: 'record-symbol-invalid' },
  }),
  /** Other forms of the symbol, as texts print it: `A/67/65–E/2012/48`. */
  aliases: z.array(z.string()).default([]),
  kind: z.enum([
    'resolution',
    'decision',
    'declaration',
    'treaty',
    'report',
    'note',
    'corrigendum',
    'publication',
    'programme',
    'instrument',
  ]),
  /** The id in `actors.yaml` of the organ or publisher. */
  organ: Slug,
  titles: z.partialRecord(OfficialLanguage, Title).default({}),
  /** Names by which texts mention it, with brackets if they always stand there: 《突尼斯议程》. */
  names: z.partialRecord(OfficialLanguage, z.array(z.string().min(1))).default({}),
  date: fact(IsoDate)
    .extend({
      /** What happened on that day. */
      of: z.enum(['adopted', 'published', 'distributed', 'presented', 'dated', 'launched']),
    })
    .optional(),
  otherDates: z
    .array(
      fact(IsoDate).extend({
        of: z.enum(['adopted', 'published', 'distributed', 'presented', 'dated', 'launched']),
        note: Label.optional(),
      }),
    )
    .default([]),
  session: fact(Label).optional(),
  agendaItem: fact(z.string()).optional(),
  meeting: fact(Label).optional(),
  adoption: fact(Label).optional(),
  /** Official languages in which the document is published, where checked or sure by rule. */
  languages: z.array(OfficialLanguage).default([]),
  /** False for a work that has no page on the UN's documents service. */
  officialLink: z.boolean().default(true),
  /** The official page of a work without a symbol. */
  url: z.url().optional(),
  /** What it is, in our own words, two to five sentences. */
  summary: Label.optional(),
  sources: z.array(Source).default([]),
  relations: z.array(Relation).default([]),
  /** What a reader should know of differences between sources. */
  remarks: z.array(Label).default([]),
  /** Fixed slugs and levels of the document's sections, by the heading's printed text. */
  sections: z
    .array(
      z.strictObject({
        heading: z.string().min(1),
        slug: Slug,
        level: z.int().min(1).max(4).default(1),
        label: Label.optional(),
      }),
    )
    .default([]),
  /** Paragraphs that only point elsewhere: what they point at opens in place under them. */
  expand: z.array(Anchor).default([]),
});
export type Record = z.infer<typeof Record>;
