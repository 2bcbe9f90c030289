import type { LineRole } from '../../../document/tree.ts';

/** How one language's resolutions word what holds them together. All patterns are linear. */
export interface Language {
  /** An organ's name alone on a line of the masthead. */
  readonly organ: RegExp;
  /** The line that names the organ as the subject of what follows: “The General Assembly,”. */
  readonly enacting: RegExp;
  /** Lines of masthead and close; the first that matches tells the role. */
  readonly roles: readonly (readonly [LineRole, RegExp])[];
  /** A resolution's own number as a line: “Resolution 687 (1991)”. */
  readonly ownNumber: RegExp;
  /** A date alone on a line. */
  readonly date: RegExp;
  /** Meeting, vote or adoption at the end. */
  readonly meeting: RegExp;
  readonly vote: RegExp;
  /** `Annex II` alone or with its title; group 1 is its number, group 2 the title. */
  readonly annex: RegExp;
  readonly appendix: RegExp;
  /** `Article 5`; group 1 is its number, group 2 what follows on the line. */
  readonly article: RegExp;
  /** “Preamble” as a heading. */
  readonly preamble: RegExp;
  /** How preambular paragraphs begin. */
  readonly opening: RegExp;
  /** How the text of a decision begins, which has no preamble. */
  readonly deciding: RegExp;
  /** How notes begin. */
  readonly note: RegExp;
  /** Words before a number that make it a reference or a date, not a paragraph's or a note's number. */
  readonly beforeReference: RegExp;
  /** Words after a number that make it a date or a quantity. */
  readonly afterNumber: RegExp;
  /** Words that end a line before the next item of a list. */
  readonly listJoint: RegExp;
}
