import type { PhrasingContent, RootContent } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Block, Inline, Paragraph, ResolvedDocument } from '../../document/tree.ts';

/**
 * A document’s official words as Markdown: headings, paragraphs with their printed numbers, footnotes.
 * Built as a tree, so that no character of a source becomes mark-up.
 */
export function emitMarkdown(document: ResolvedDocument): string {
  const children: RootContent[] = [
    ...document.children.flatMap((block) => flow(block, 2)),
    ...document.footnotes.map(({ identifier, children: words }): RootContent => ({
      type: 'footnoteDefinition',
      identifier,
      label: identifier,
      children: [{ type: 'paragraph', children: phrasing(words) }],
    })),
  ];
  return toMarkdown({ type: 'root', children }, { extensions: [gfmFootnoteToMarkdown()] });
}

function flow(block: Block<string>, depth: number): RootContent[] {
  switch (block.type) {
    case 'line':
    case 'unclassified':
      return [{ type: 'paragraph', children: phrasing(block.children) }];
    case 'title':
      return [
        { type: 'heading', depth: 1, children: numbered(block.number, phrasing(block.children)) },
      ];
    case 'heading':
      return [heading(depth + block.level - 1, phrasing(block.children))];
    case 'paragraph':
      return paragraph(block);
    case 'table':
      return block.rows.map((cells) => ({
        type: 'paragraph',
        children: cells.flatMap((cell) => [
          ...phrasing(cell.children),
          { type: 'text', value: '　' },
        ]),
      }));
    case 'division': {
      const title = phrasing(block.title);
      return [
        heading(depth, numbered(block.label, title)),
        ...block.children.flatMap((child) => flow(child, depth + 1)),
      ];
    }
    default:
      return block satisfies never;
  }
}

const heading = (depth: number, children: PhrasingContent[]): RootContent => ({
  type: 'heading',
  depth: Math.min(6, depth) as 1 | 2 | 3 | 4 | 5 | 6,
  children,
});

const numbered = (label: string | null, words: PhrasingContent[]): PhrasingContent[] =>
  label === null ? words : [{ type: 'text', value: `${label} ` }, ...words];

/** The printed number begins the paragraph: Markdown’s own lists would count by themselves. */
function paragraph({ label, children }: Paragraph<string>): RootContent[] {
  const [first, ...rest] = children;
  const head = first?.type === 'content' ? phrasing(first.children) : [];
  const others = first?.type === 'content' ? rest : children;
  return [
    { type: 'paragraph', children: numbered(label, head) },
    ...others.flatMap((child) =>
      child.type === 'content'
        ? [{ type: 'paragraph' as const, children: phrasing(child.children) }]
        : child.type === 'paragraph'
          ? paragraph(child)
          : flow(child, 2),
    ),
  ];
}

const phrasing = (inlines: readonly Inline[]): PhrasingContent[] =>
  inlines.map((node): PhrasingContent => {
    switch (node.type) {
      case 'text':
        return { type: 'text', value: node.value };
      case 'strong':
      case 'emphasis':
        return { type: node.type, children: phrasing(node.children) };
      case 'footnoteReference':
        return { type: 'footnoteReference', identifier: node.identifier, label: node.identifier };
      default:
        return node satisfies never;
    }
  });
