import type { SourceText } from '../pipeline/read/source-text.ts';
import type { EmittedDocument } from '../document/schema/emitted.ts';

/** How two texts differ in characters, white space apart. */
export interface Difference {
  readonly missing: number;
  readonly added: number;
  readonly moved: number;
  /** The first place where they part, with what stands around it on both sides. */
  readonly where: string | null;
}

const bare = (text: string): string => text.replace(/\s+/gu, '');

/**
 * The official words of a source in the order of the page: without printed numbers, labels and
 * footnote marks, and with the footnotes behind. It is made from the source's lines, not from the
 * tree, so that it tests the parser too.
 */
export function expectedText(source: SourceText, document: EmittedDocument): string {
  const labels = document.units
    .filter(({ kind, label }) => kind !== 'footnote' && label !== null)
    .map(({ label }) => label ?? '');
  const body: string[] = [];
  const notes: { number: number; text: string }[] = [];
  let offset = 0;
  for (const line of source.text.split('\n')) {
    const words = withoutMarks(source, offset, offset + line.length);
    const mark = markAt(source, offset + line.length - line.trimStart().length);
    if (mark !== null) notes.push({ number: Number(mark.normalize('NFKC')), text: words });
    else if (labels[0] !== undefined && words.trimStart().startsWith(labels[0]))
      body.push(words.trimStart().slice(labels.shift()?.length));
    else body.push(words);
    offset += line.length + 1;
  }
  notes.sort((a, b) => a.number - b.number);
  return bare([...body, ...notes.map(({ text }) => text)].join('\n'));
}

function withoutMarks({ text, marks }: SourceText, start: number, end: number): string {
  let words = '';
  let from = start;
  for (const mark of marks) {
    if (mark.type !== 'superscript' || mark.start < start || mark.start >= end) continue;
    words += text.slice(from, mark.start);
    from = mark.end;
  }
  return words + text.slice(from, end);
}

function markAt({ text, marks }: SourceText, offset: number): string | null {
  const mark = marks.find(({ type, start }) => type === 'superscript' && start === offset);
  return mark ? text.slice(mark.start, mark.end) : null;
}

/** Compares the words of a page with those of its source. */
export function compareTexts(expected: string, found: string): Difference {
  const [a, b] = [bare(expected), bare(found)];
  if (a === b) return { missing: 0, added: 0, moved: 0, where: null };
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const missing = surplus(a, b);
  const added = surplus(b, a);
  const around = (text: string): string => text.slice(Math.max(0, start - 10), start + 20);
  return {
    missing,
    added,
    moved: missing === 0 && added === 0 ? a.length - start : 0,
    where: `source “${around(a)}”, page “${around(b)}”`,
  };
}

/** How many characters of `a` have none of their own in `b`. */
function surplus(a: string, b: string): number {
  const counts = new Map<string, number>();
  for (const character of b) counts.set(character, (counts.get(character) ?? 0) + 1);
  let left = 0;
  for (const character of a) {
    const held = counts.get(character) ?? 0;
    if (held === 0) left++;
    else counts.set(character, held - 1);
  }
  return left;
}
