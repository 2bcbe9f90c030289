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
