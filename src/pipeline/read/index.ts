import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.ts';
import type { ProblemId } from '../../diagnostics/problems.ts';
import type { SourceText } from './source-text.ts';
import { readText } from './text.ts';

const maximumBytes = 20_000_000;

/**
 * Reads a source file's bytes.
 *
 * @param file its path, for reports; its ending tells the form.
 * @returns the text, or null with a diagnostic where there is none to be had.
 */
export function read(file: string, bytes: Uint8Array): Outcome<SourceText | null> {
  const refuse = (id: ProblemId, found: string): Outcome<null> => {
    const diagnostic: Diagnostic = { id, file, place: null, excerpt: '', found };
    return { value: null, diagnostics: [diagnostic] };
  };
  if (bytes.length === 0) return refuse('file-empty', '0 bytes');
  if (bytes.length > maximumBytes) return refuse('file-too-large', `${bytes.length} bytes`);
  try {
    const decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (decoded.includes('\0')) return refuse('file-not-text', 'a NUL character');
    if (decoded.trim() === '') return refuse('file-empty', 'only white space');
    return { value: readText(file, decoded), diagnostics: [] };
  } catch {
    return refuse('file-not-text', 'bytes that are no UTF-8');
  }
}
