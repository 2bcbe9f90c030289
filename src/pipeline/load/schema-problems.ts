import type { z } from 'zod';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ProblemId } from '../../diagnostics/problems.ts';
import { spotOfField, spotOfKey, type Yaml } from './yaml.ts';

type Issue = z.core.$ZodIssue;
type Problem = Omit<Diagnostic, 'file'>;

/** Problems that a schema names itself. */
const named: readonly unknown[] = [
  'date-invalid',
  'record-symbol-invalid',
] satisfies readonly ProblemId[];

const isNamed = (name: unknown): name is ProblemId => named.includes(name);

/** What a schema has against a file, as problems: each names its field, and stands where that does. */
export function problemsOf(issue: Issue, yaml: Yaml): Problem[] {
  const { path } = issue;
  const value: unknown = yaml.document.getIn(path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      id: 'field-unknown',
      ...spotOfKey(yaml, path, key),
      found: nameOf([...path, key]),
    }));
  }
  const spot = spotOfField(yaml, path);
  if (path.length > 0 && value === undefined) {
    return [{ id: 'field-missing', ...spot, found: nameOf(path) }];
  }
  const problem: unknown = issue.code === 'custom' ? issue.params?.problem : null;
  if (isNamed(problem))
    return [{ id: problem, ...spot, found: `${nameOf(path)}: ${String(value)}` }];
  if (value === null && path.length === 0) {
    return [{ id: 'schema-invalid', ...spot, found: 'nothing stands in the file' }];
  }
  const what = issue.message.replace(/^Invalid (?:input|option): /u, '');
  return [{ id: 'schema-invalid', ...spot, found: `${nameOf(path)}: ${what}` }];
}

/** `titles.zh.value`, `relations[2].to`, with places counted from 1. */
function nameOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the file';
  return path
    .map((part) => (typeof part === 'number' ? `[${part + 1}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./u, '');
}
