import { plainText } from '../../document/text.ts';
import type { Block, Content, Document } from '../../document/tree.ts';

const width = 72;

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
  block: Block<null> | Content,
  depth: number,
  lines: string[],
  counts: Map<string, number>,
): void {
  const add = (what: string, words: string): void => {
    const text = words.replace(/\s+/gu, ' ').trim();
    lines.push(`${'  '.repeat(depth)}${what} ${text}`.slice(0, width).trimEnd());
  };
  const count = (what: string): Map<string, number> =>
    counts.set(what, (counts.get(what) ?? 0) + 1);
  switch (block.type) {
    case 'content':
      return;
    case 'line':
      add(`[${block.role}]`, plainText(block.children));
      return;
    case 'title':
      add('[title]', `${block.number ?? ''} ${plainText(block.children)}`);
      return;
    case 'heading':
      count('headings');
      add('##', plainText(block.children));
      return;
    case 'table':
      count('tables');
      add('[table]', `${block.rows.length} rows`);
      return;
    case 'unclassified':
      count('unclassified blocks');
      add('??', plainText(block.children));
      return;
    case 'paragraph':
      count(`${block.kind} paragraphs`);
      add(names[block.kind] + block.number, firstWords(block.children));
      for (const child of block.children) outlineBlock(child, depth + 1, lines, counts);
      return;
    case 'division':
      count(divisions[block.kind]);
      add(`== ${block.label}`, plainText(block.title));
      for (const child of block.children) outlineBlock(child, depth + 1, lines, counts);
      return;
    default:
      block satisfies never;
  }
}

const divisions = { annex: 'annexes', appendix: 'appendices', part: 'parts' };
const names = {
  preambular: 'PP',
  operative: 'OP',
  article: 'art. ',
  plain: 'P',
  subparagraph: '· ',
};

const firstWords = (children: readonly (Block<null> | Content)[]): string => {
  const [first] = children;
  return first?.type === 'content' ? plainText(first.children) : '';
};
