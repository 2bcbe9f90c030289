import type { ProblemId } from '../../diagnostics/problems.ts';

/** Why a file cannot be read: thrown inside `read/`, and caught by `read` itself. */
export class Refusal extends Error {
  readonly id: ProblemId;
  readonly found: string;

  constructor(id: ProblemId, found: string) {
    super(`${id}: ${found}`);
    this.id = id;
    this.found = found;
  }
}

/** The largest file that is read: the longest resolutions have less than 1 MB. */
export const maximumBytes = 20_000_000;

/** `50.0 MB`, as a person reads a file's size. */
export const inMegabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;
