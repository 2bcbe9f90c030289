import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.ts';
import type { Block, Document } from '../../document/tree.ts';
import type { OfficialLanguage } from '../../document/schema/common.ts';
import type { SourceText } from '../read/source-text.ts';
import { parseBody } from './body.ts';
import { separateFootnotes } from './footnotes.ts';
import { splitFragments } from './fragments.ts';
import { positionOf } from './inline.ts';
import { isEnacting, line, parseMasthead } from './masthead.ts';

/**
 * Finds the shape of a document in its source: masthead, title, preamble, headings, operative
 * paragraphs with their subparagraphs, close, footnotes.
 *
 * It never throws and drops nothing: what no rule understands becomes an `unclassified` block.
 *
 * @param identity what the record says of the document.
 */
export function parse(
  source: SourceText,
  identity: { readonly symbol: string; readonly language: OfficialLanguage },
): Outcome<Document> {
  const { fragments, footnotes } = separateFootnotes(source, splitFragments(source));
  const at = fragments.findIndex(isEnacting);
  const masthead = parseMasthead(source, fragments.slice(0, Math.max(at, 0)));
  const enacting = fragments[at];
  const body = parseBody(source, fragments.slice(at + 1));
  const children: Block<null>[] = [
    ...masthead,
    ...(enacting ? [line(source, enacting, 'enacting')] : []),
    ...body.blocks,
  ];
  const document: Document = {
    type: 'document',
    ...identity,
    children,
    footnotes,
    position: positionOf(source, { start: 0, end: source.text.length }),
  };
  const missing: Diagnostic[] = enacting
    ? []
    : [{ id: 'enacting-missing', file: source.file, place: null, excerpt: '', found: 'none' }];
  return { value: document, diagnostics: [...missing, ...body.diagnostics] };
}
