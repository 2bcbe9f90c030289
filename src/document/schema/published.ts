import { z } from 'zod';
import { EmittedDocument } from './emitted.ts';
import { Record } from './record.ts';

/** What `index.json` beside a document’s page holds. Its JSON Schema is published with the site. */
export const PublishedDocument = z.strictObject({
  /** The address of the JSON Schema that this file follows. */
  $schema: z.url(),
  /** What is known of the document, each fact with how well and where it was seen. */
  record: Record.extend({ folder: z.string() }),
  /** Its text with what was found in it; null where the site does not hold it. */
  text: EmittedDocument.nullable(),
});
export type PublishedDocument = z.infer<typeof PublishedDocument>;
