import type { Inline } from './tree.ts';

/** The official words of inline nodes: footnote marks count for nothing. */
export function plainText(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
          return node.value;
        case 'strong':
        case 'emphasis':
          return plainText(node.children);
        case 'footnoteReference':
          return '';
        default:
          return node satisfies never;
      }
    })
    .join('');
}
