import type { Diagnostic } from './diagnostic.ts';
import { problems } from './problems.ts';

/** 1 where a run has errors, or with `strict` warnings; else 0. */
export function exitCode(diagnostics: readonly Diagnostic[], strict: boolean): number {
  const failing = strict ? ['error', 'warning'] : ['error'];
  return diagnostics.some(({ id }) => failing.includes(problems[id].severity)) ? 1 : 0;
}
