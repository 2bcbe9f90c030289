import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { spotOfValue, yamlOf } from './yaml.ts';

/**
 * Problems of content files as a person finds them: the path from where the command runs, and the
 * line of the value that each speaks of. The same value again means its next place.
 */
export async function placed(
  root: string,
  diagnostics: readonly Diagnostic[],
): Promise<Diagnostic[]> {
  const seen = new Map<string, number>();
  const result: Diagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const path = join(root, diagnostic.file);
    const file = relative('.', path);
    if (diagnostic.place || diagnostic.excerpt === '') {
      result.push({ ...diagnostic, file });
      continue;
    }
    const key = `${file} ${diagnostic.excerpt}`;
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    const spot = spotOfValue(yamlOf(file, await readFile(path, 'utf8')), diagnostic.excerpt, nth);
    result.push({ ...diagnostic, file, ...(spot ?? { excerpt: '' }) });
  }
  return result;
}
