import type { Citation } from '../../../document/schema/emitted.ts';

/** A place in a unit's text that names a document, before its pinpoint and use are known. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /**
   * The keys of the documents: one as a rule, several where they share a name (“the two road
   * maps”), none where it looks like a citation and is not resolved.
   */
  readonly documents: readonly string[];
  readonly via: Citation['via'];
  /** For a mark: the identifier of its note. */
  readonly footnote?: string;
  /** For a mark: the pinpoint that its note gives. */
  readonly at?: string | null;
}

/** True where two stretches share a character. */
export const overlaps = (
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
): boolean => a.start < b.end && a.end > b.start;
