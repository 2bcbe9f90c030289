import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

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
 * Reads one YAML file by its schema. A problem names file, line and field; the file then counts as
 * `fallback`.
 */
export async function readYaml<T, F>(
  reading: Reading,
  file: string,
  schema: z.ZodType<T>,
  fallback: F,
): Promise<T | F> {
  const text = await readOptional(reading, file);
  return text === null ? fallback : validate(reading, file, text, 1, schema, fallback);
}

/** Reads the front matter of one MDX file by its schema, likewise. */
export async function readFrontMatter<T, F>(
  reading: Reading,
  file: string,
  schema: z.ZodType<T>,
  fallback: F,
): Promise<T | F> {
  const text = (await readOptional(reading, file)) ?? '';
  const yaml = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/u.exec(text)?.[1] ?? '';
  return validate(reading, file, yaml, 2, schema, fallback);
}

function validate<T, F>(
  { diagnostics }: Reading,
  file: string,
  text: string,
  firstLine: number,
  schema: z.ZodType<T>,
  fallback: F,
): T | F {
  const document = parseDocument(text, { prettyErrors: true });
  const [syntax] = document.errors;
  if (syntax) {
    const at = syntax.linePos?.[0];
    const place = at ? { line: at.line + firstLine - 1, column: at.col } : null;
    const found = syntax.message.split('\n')[0] ?? '';
    diagnostics.push({ id: 'schema-invalid', file, place, excerpt: '', found });
    return fallback;
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const field = issue.path.join('.');
    const found = `${field === '' ? 'the file' : field}: ${issue.message}`;
    diagnostics.push({ id: 'schema-invalid', file, place: null, excerpt: field, found });
  }
  return fallback;
}
