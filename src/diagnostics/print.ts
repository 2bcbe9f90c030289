import { styleText } from 'node:util';
import type { Diagnostic } from './diagnostic.ts';
import { problems, type Severity } from './problems.ts';

const colours = { error: 'red', warning: 'yellow', info: 'blue' } as const;
const names = { error: 'error', warning: 'warning', info: 'remark' } as const;
const excerptWidth = 80;

/**
 * One diagnostic as a person reads it: place and message, the line with a caret under the place,
 * what was expected, what to do.
 */
export function formatDiagnostic(
  { id, file, place, excerpt, found }: Diagnostic,
  paint: (severity: Severity, text: string) => string = (_, text) => text,
): string {
  const { severity, message, expected, action } = problems[id];
  const where = place ? `${file}:${place.line}:${place.column}` : file;
  const lines = [`${where} ${paint(severity, severity)} ${id}: ${message} (${found})`];
  if (excerpt !== '') {
    const from = Math.max(0, (place?.column ?? 1) - 1 - excerptWidth / 2);
    const shown = excerpt.slice(from, from + excerptWidth);
    lines.push(`    ${shown}`);
    if (place) lines.push(`    ${caretIndent(shown.slice(0, place.column - 1 - from))}^`);
  }
  lines.push(`    expected: ${expected}`, `    to do: ${action}; see docs/problems.md#${id}`);
  return lines.join('\n');
}

/** Han characters take two cells of a terminal, so the caret needs an ideographic space for each. */
function caretIndent(before: string): string {
  return before.replace(/[^\x20-\x7E]/gu, '\u3000').replace(/[\x20-\x7E]/gu, ' ');
}

/** Prints all problems of a run once, and how many there were of each severity. */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  stream: NodeJS.WriteStream,
): void {
  const paint = (severity: Severity, text: string): string =>
    stream.isTTY ? styleText(colours[severity], text) : text;
  for (const diagnostic of diagnostics) stream.write(`${formatDiagnostic(diagnostic, paint)}\n`);
  if (diagnostics.length === 0) return;
  const counted = Object.entries(names).map(([severity, name]) => {
    const count = diagnostics.filter(({ id }) => problems[id].severity === severity).length;
    return `${count} ${name}${count === 1 ? '' : 's'}`;
  });
  stream.write(`${counted.join(', ')}\n`);
}
