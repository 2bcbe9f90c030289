import type { Citation } from '../../../document/schema/emitted.ts';
import type { Inline } from '../../../document/tree.ts';
import { plainText } from '../../../document/text.ts';
import type { Mention } from './mention.ts';

/**
 * A mark cites what its note names: one mention a document, at the mark’s place and without words
 * of its own.
 *
 * @param noted what each note names, by the note’s identifier.
 */
export function markMentions(
  inlines: readonly Inline[],
  noted: ReadonlyMap<string, readonly Citation[]>,
): Mention[] {
  const found: Mention[] = [];
  let offset = 0;
  for (const node of inlines) {
    if (node.type === 'footnoteReference') {
      for (const { document, at } of noted.get(node.identifier) ?? []) {
        const place = { start: offset, end: offset };
        found.push({
          ...place,
          documents: [document],
          via: 'footnote',
          footnote: node.identifier,
          at,
        });
      }
    } else offset += plainText([node]).length;
  }
  return found;
}
