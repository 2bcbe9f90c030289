import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { originalLine, originalPlace, type SourceText } from './read/source-text.ts';

/**
 * Diagnostics of steps that know the tree but not the source: each that names a place gets the line
 * of the file it stands in, and the column that it has there.
 */
export function withExcerpts(
  source: SourceText,
  diagnostics: readonly Diagnostic[],
): readonly Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    const { place, excerpt } = diagnostic;
    const start = place ? source.lineStarts[place.line - 1] : undefined;
    if (!place || excerpt !== '' || start === undefined) return diagnostic;
    const offset = start + place.column - 1;
    return {
      ...diagnostic,
      place: originalPlace(source, offset),
      excerpt: originalLine(source, offset).slice(0, 2000),
    };
  });
}
