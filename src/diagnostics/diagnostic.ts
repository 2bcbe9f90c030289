import type { ProblemId } from './problems.ts';

/** One problem found in one place. */
export interface Diagnostic {
  readonly id: ProblemId;
  /** The file's path, from the project's root. */
  readonly file: string;
  /** Line and column from 1; null where the whole file is meant. */
  readonly place: { readonly line: number; readonly column: number } | null;
  /** The line's text; of a content file whose place is yet to be found, the value that is meant. */
  readonly excerpt: string;
  /** What exactly was found, in a few words. */
  readonly found: string;
}

/** A step's value with what it has to say about it. */
export interface Outcome<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}
