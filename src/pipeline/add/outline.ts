import { plainText } from '../../document/text.ts';
import type { Block, Content, Document } from '../../document/tree.ts';

const width = 72;
const divisions = { annex: 'annexes', appendix: 'appendices', part: 'parts' };
const names = {
  preambular: 'PP',
  operative: 'OP',
  article: 'art. ',
  plain: 'P',
  subparagraph: '· ',
};

type Shown = Block<null> | Content;

/** What was understood of a document, as a person reads it before committing: blocks with counts. */
export function outlineOf(document: Document): string {
  const counts = new Map<string, number>();
  const lines: string[] = [];
  for (const block of document.children) outlineBlock(block, 0, lines, counts);
  counts.set('footnotes', document.footnotes.length);
  const figures = [...counts].map(([what, count]) => `${count} ${what}`).join(', ');
  return [...lines, '', figures].join('\n');
}

function outlineBlock(
  block: Shown,
  depth: number,
  lines: string[],
  counts: Map<string, number>,
): void {
  if (block.type === 'content') return;
  const text = `${'  '.repeat(depth)}${lineOf(block)}`.replace(/(?<=\S)\s+/gu, ' ');
  lines.push(text.slice(0, width).trimEnd());
  const counted = countedAs(block);
  if (counted !== null) counts.set(counted, (counts.get(counted) ?? 0) + 1);
  if (block.type !== 'paragraph' && block.type !== 'division') return;
  for (const child of block.children) outlineBlock(child, depth + 1, lines, counts);
}

function lineOf(block: Block<null>): string {
  switch (block.type) {
    case 'line':
      return `[${block.role}] ${plainText(block.children)}`;
    case 'title':
      return `[title] ${block.number ?? ''} ${plainText(block.children)}`;
    case 'heading':
      return `## ${plainText(block.children)}`;
    case 'table':
      return `[table] ${block.rows.length} rows`;
    case 'unclassified':
      return `?? ${plainText(block.children)}`;
    case 'paragraph':
      return `${names[block.kind]}${block.number} ${firstWords(block.children)}`;
    case 'division':
      return `== ${block.label} ${plainText(block.title)}`;
    default:
      return block satisfies never;
  }
}

function countedAs(block: Block<null>): string | null {
  if (block.type === 'line' || block.type === 'title') return null;
  if (block.type === 'paragraph') {
    return block.kind === 'subparagraph' ? 'subparagraphs' : `${block.kind} paragraphs`;
  }
  if (block.type === 'division') return divisions[block.kind];
  return block.type === 'unclassified' ? 'unclassified blocks' : `${block.type}s`;
}

const firstWords = ([first]: readonly Shown[]): string =>
  first?.type === 'content' ? plainText(first.children) : '';
