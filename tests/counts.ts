import type { Block, Content, Document, Inline, Text } from '../src/document/tree.ts';

/** How much of what a document has. */
export interface Counts {
  preambular: number;
  operative: number;
  articles: number;
  plain: number;
  subparagraphs: number;
  headings: number;
  parts: number;
  divisions: number;
  tables: number;
  notes: number;
  marks: number;
  /** Notes that have a mark. */
  joined: number;
  /** Marks without a note. */
  orphans: number;
  unclassified: number;
}

const names = {
  preambular: 'preambular',
  operative: 'operative',
  article: 'articles',
  plain: 'plain',
  subparagraph: 'subparagraphs',
} as const;

/** Counts the blocks, notes and marks of a document. */
export function countsOf(document: Document): Counts {
  const counts: Counts = {
    preambular: 0,
    operative: 0,
    articles: 0,
    plain: 0,
    subparagraphs: 0,
    headings: 0,
    parts: 0,
    divisions: 0,
    tables: 0,
    notes: document.footnotes.length,
    marks: 0,
    joined: 0,
    orphans: 0,
    unclassified: 0,
  };
  const marked: string[] = [];
  for (const block of document.children) countBlock(counts, marked, block);
  for (const note of document.footnotes) countInline(marked, note.children);
  const defined = new Set(document.footnotes.map(({ identifier }) => identifier));
  counts.marks = marked.length;
  counts.joined = [...defined].filter((identifier) => marked.includes(identifier)).length;
  counts.orphans = marked.filter((identifier) => !defined.has(identifier)).length;
  return counts;
}

function countBlock(counts: Counts, marked: string[], block: Block<null> | Content): void {
  if (block.type === 'paragraph') counts[names[block.kind]] += 1;
  if (block.type === 'heading') counts.headings += 1;
  if (block.type === 'table') counts.tables += 1;
  if (block.type === 'unclassified') counts.unclassified += 1;
  if (block.type === 'division') counts[block.kind === 'part' ? 'parts' : 'divisions'] += 1;
  if (block.type === 'division') countInline(marked, block.title);
  if (block.type === 'table')
    for (const cell of block.rows.flat()) countInline(marked, cell.children);
  else if (block.type === 'paragraph' || block.type === 'division') {
    for (const child of block.children) countBlock(counts, marked, child);
  } else countInline(marked, block.children);
}

function countInline(marked: string[], nodes: readonly Inline[]): void {
  for (const node of nodes) {
    if (node.type === 'footnoteReference') marked.push(node.identifier);
    else if (node.type !== 'text') countInline(marked, node.children);
  }
}

/** All runs of words of a document, footnotes last. */
export function textsIn(document: Document): Text[] {
  const texts: Text[] = [];
  const add = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('value' in node) texts.push(node as Text);
    for (const part of ['title', 'children', 'rows', 'footnotes']) {
      const inner: unknown = part in node ? node[part as keyof typeof node] : null;
      if (Array.isArray(inner)) for (const child of inner.flat()) add(child);
    }
  };
  add(document);
  return texts;
}

/** All words of a document, footnotes last. */
export const wordsOf = (document: Document): string =>
  textsIn(document)
    .map(({ value }) => value)
    .join('');
