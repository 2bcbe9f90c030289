import { z } from 'zod';
import { Anchor, IsoDate, Label, Source } from './common.ts';

export const noteKinds = ['context', 'term', 'comparison', 'follow-up', 'textual'] as const;

/** Front matter of `content/documents/<folder>/notes/<name>.mdx`. The body is the note. */
export const Note = z
  .strictObject({
    /** The paragraphs it belongs to; it stands beside the first. */
    anchors: z.array(Anchor).min(1),
    kind: z.enum(noteKinds),
    title: Label,
    /** The words of the first paragraph that it explains, exactly as printed. */
    words: z.string().min(1).optional(),
    /** The day the note was written or last checked. */
    date: IsoDate,
    sources: z.array(Source).min(1),
    /** For follow-up notes: the day of what it tells. */
    happened: IsoDate.optional(),
  })
  .refine((note) => note.kind !== 'follow-up' || note.happened !== undefined, {
    path: ['happened'],
    message: 'a follow-up note says when the thing happened',
  });
export type Note = z.infer<typeof Note>;
