import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problemsOf } from './schema-problems.ts';
import { spotOfFault, yamlOf } from './yaml.ts';

/** What a reading of many files gathers. */
export interface Reading {
  readonly root: string;
  readonly diagnostics: Diagnostic[];
}

/** The names in a folder, sorted so that every machine reads in the same order; [] where none is. */
export async function listNames(reading: Reading, folder: string): Promise<string[]> {
  try {
    return (await readdir(join(reading.root, folder))).sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

export async function readOptional(reading: Reading, file: string): Promise<string | null> {
  try {
    return await readFile(join(reading.root, file), 'utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'ENOENT' || error.code === 'ENOTDIR');

/**
 * Reads one YAML file, or the front matter of one MDX file, by its schema. A problem names file,
 * line and field; the file then counts as `fallback`.
 */
export async function readYaml<T, F>(
  reading: Reading,
  file: string,
  schema: z.ZodType<T>,
  fallback: F,
): Promise<T | F> {
  const text = await readOptional(reading, file);
  if (text === null) return fallback;
  const yaml = yamlOf(file, text);
  const [fault] = yaml.document.errors;
  if (fault) {
    const found = (fault.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/u, '');
    reading.diagnostics.push({ id: 'yaml-invalid', file, ...spotOfFault(yaml), found });
    return fallback;
  }
  const result = schema.safeParse(yaml.document.toJS());
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    reading.diagnostics.push(...problemsOf(issue, yaml).map((problem) => ({ ...problem, file })));
  }
  return fallback;
}
