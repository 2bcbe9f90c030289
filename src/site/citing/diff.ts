/** A stretch of a comparison: in both texts, in the official one only, or in the quotation only. */
export interface Difference {
  readonly type: 'same' | 'missing' | 'added';
  readonly text: string;
}

/** Words of Latin script and numbers whole, every other character alone, white space left out. */
const words = (text: string): string[] => text.match(/[\p{Script=Latin}\p{N}]+|[^\s]/gu) ?? [];

/** Tells the words of two texts apart by their longest common sequence. */
export function diffWords(official: string, quoted: string): Difference[] {
  const [a, b] = [words(official), words(quoted)];
  const lengths = commonLengths(a, b);
  const parts: Difference[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && left === right) {
      append(parts, 'same', left);
      i++;
      j++;
    } else if (
      right === undefined ||
      (left !== undefined && at(lengths, i + 1, j) >= at(lengths, i, j + 1))
    ) {
      append(parts, 'missing', left ?? '');
      i++;
    } else {
      append(parts, 'added', right);
      j++;
    }
  }
  return parts;
}

/** The differences within a quotation: what of the paragraph stands before and behind it is none. */
export function quotedDifferences(official: string, quoted: string): Difference[] {
  const parts = diffWords(official, quoted);
  const first = parts[0]?.type === 'missing' ? 1 : 0;
  const last = parts.at(-1)?.type === 'missing' ? -1 : undefined;
  return parts.slice(first, last);
}

/** How much of a quotation is in an official text, from 0 to 1. */
export function likeness(official: string, quoted: string): number {
  const pairs = (text: string): string[] => {
    const all = words(text);
    return all.slice(1).map((word, index) => `${all[index] ?? ''}${word}`);
  };
  const own = pairs(quoted);
  const there = new Set(pairs(official));
  return own.length === 0 ? 0 : own.filter((pair) => there.has(pair)).length / own.length;
}

/** Row by row from the end: how long the common sequence of what follows is. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly Uint16Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const same = a[i] === b[j];
      const longest = same
        ? at(rows, i + 1, j + 1) + 1
        : Math.max(at(rows, i + 1, j), at(rows, i, j + 1));
      rows[i]?.fill(longest, j, j + 1);
    }
  }
  return rows;
}

const at = (rows: readonly Uint16Array[], i: number, j: number): number => rows[i]?.[j] ?? 0;

function append(parts: Difference[], type: Difference['type'], word: string): void {
  const last = parts.at(-1);
  const joint =
    last && /[\p{Script=Latin}\p{N}]$/u.test(last.text) && /^[\p{Script=Latin}\p{N}]/u.test(word);
  if (last?.type === type)
    parts.splice(-1, 1, { type, text: `${last.text}${joint ? ' ' : ''}${word}` });
  else parts.push({ type, text: word });
}
