/** The headers for the paths that a pattern of a `_headers` file fits. */
export interface HeaderRule {
  readonly pattern: RegExp;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/**
 * Reads a `_headers` file, the form that static hosts share: a path, with `*` for anything, and
 * indented beneath it a header a line. Lines that begin with `#` are comments.
 */
export function parseHeaders(text: string): readonly HeaderRule[] {
  const rules: { pattern: RegExp; headers: [string, string][] }[] = [];
  for (const line of text.split(/\r?\n/u)) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    if (!/^\s/u.test(line)) {
      rules.push({ pattern: toPattern(content), headers: [] });
      continue;
    }
    const colon = content.indexOf(':');
    if (colon < 1) throw new Error(`_headers: “${content}” is not “Name: value”`);
    rules.at(-1)?.headers.push([content.slice(0, colon), content.slice(colon + 1).trim()]);
  }
  return rules;
}

/** All headers for a path; a later rule's value stands for an earlier one's. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const fitting = rules.filter(({ pattern }) => pattern.test(path));
  return Object.fromEntries(fitting.flatMap(({ headers }) => headers));
}

function toPattern(path: string): RegExp {
  const parts = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/gu, String.raw`\$&`));
  return new RegExp(`^${parts.join('.*')}$`, 'u');
}
