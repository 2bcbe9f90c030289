import type { Citation } from '../../../document/schema/emitted.ts';

/** A place in a unit's text that names a document, before its pinpoint and use are known. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** The key of the document, or null where it looks like a citation and is not resolved. */
  readonly document: string | null;
  readonly via: Citation['via'];
}
