import { visit } from 'unist-util-visit';
import type { Node } from 'unist';
import type { FootnoteReference, ResolvedDocument } from '../../document/tree.ts';

/** All footnote marks of a document in order of the text, notes' own marks last. */
export function referencesIn(document: ResolvedDocument): FootnoteReference[] {
  const references: FootnoteReference[] = [];
  const collect = (node: FootnoteReference): void => {
    references.push(node);
  };
  for (const root of [...document.children, ...document.footnotes]) {
    visit(root as unknown as Node, 'footnoteReference', (node) => {
      collect(node);
    });
  }
  return references;
}
