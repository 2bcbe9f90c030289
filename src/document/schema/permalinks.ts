import { z } from 'zod';
import { IsoDate, OfficialLanguage } from './common.ts';

/** An accepted change of what was published, kept for ever with its reason. */
export const PermalinkChange = z.strictObject({
  /**
   * reworded: the same address, other words. moved: the words stand at another address now.
   * withdrawn: the address is no longer served.
   */
  type: z.enum(['reworded', 'moved', 'withdrawn']),
  /** The document’s symbol, or the path of another page: `themes/gender/`. */
  page: z.string().min(1),
  /** The language of the text and the anchor in it; null where the whole page is meant. */
  language: OfficialLanguage.nullable(),
  anchor: z.string().nullable(),
  /** For `moved`: the new anchor, or the new symbol or path of a page. */
  to: z.string().nullable(),
  /** The digest of the words before. */
  before: z.string().nullable(),
  reason: z.string().min(1),
  date: IsoDate,
});
export type PermalinkChange = z.infer<typeof PermalinkChange>;

/** `content/permalinks.lock.json`: every address ever published. */
export const PermalinkLock = z.strictObject({
  /** Paths of pages after the language, documents’ included: `A/RES/70/125/`, `themes/gender/`. */
  pages: z.array(z.string()),
  /**
   * By symbol and language: each anchor with the digest of its official words, the first 16
   * hexadecimal digits of their SHA-256. A mark’s anchor has no words: its digest is ''.
   */
  documents: z.record(
    z.string(),
    z.partialRecord(OfficialLanguage, z.record(z.string(), z.string())),
  ),
  changes: z.array(PermalinkChange),
});
export type PermalinkLock = z.infer<typeof PermalinkLock>;
