import type { PhrasingContent } from 'mdast';
import type { Citation } from '../../document/schema/emitted.ts';
import type { FootnoteReference, Inline } from '../../document/tree.ts';
import { jsxText } from './jsx.ts';

/** A stretch of text that is all in the same bold, italics and citation; or a footnote's mark. */
export interface Piece {
  readonly text: string;
  readonly style: 'plain' | 'strong' | 'emphasis';
  readonly citation: Citation | null;
  readonly mark: FootnoteReference | null;
}

/**
 * Inline nodes as Markdown, with citations as links around their words. Ranges are cut only here,
 * at the boundaries of bold, footnote marks and other citations; the words stay as they are.
 *
 * @param anchorOf gives each footnote mark its anchor.
 */
export function emitInline(
  inlines: readonly Inline[],
  citations: readonly Citation[],
  anchorOf: (mark: FootnoteReference) => string,
): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  const pieces = cut(inlines, citations);
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index];
    if (!piece) continue;
    if (piece.mark) nodes.push(markNode(piece.mark, anchorOf(piece.mark)));
    else if (piece.citation === null) nodes.push(styled(piece));
    else {
      const { citation } = piece;
      const end = pieces.findIndex(
        (other, at) => at > index && (other.mark ?? other.citation !== citation),
      );
      const group = pieces.slice(index, end === -1 ? undefined : end);
      nodes.push(cite(citation, sharing(citation, citations), group.map(styled)));
      index += group.length - 1;
    }
  }
  return nodes;
}

/**
 * Inline nodes cut at the boundaries of citations. A mark has a link of its own, and words that name
 * several documents are one link.
 */
export function cut(inlines: readonly Inline[], all: readonly Citation[]): Piece[] {
  const citations = all.filter(({ via }) => via !== 'footnote');
  const pieces: Piece[] = [];
  let offset = 0;
  const take = (value: string, style: Piece['style']): void => {
    const end = offset + value.length;
    const cuts = citations.flatMap((c) => [c.start, c.end]).filter((at) => at > offset && at < end);
    const bounds = [offset, ...new Set(cuts.sort((a, b) => a - b)), end];
    for (const [index, from] of bounds.slice(0, -1).entries()) {
      const to = bounds[index + 1] ?? end;
      const citation = citations.find((c) => c.start <= from && to <= c.end) ?? null;
      const text = value.slice(from - offset, to - offset);
      if (text !== '') pieces.push({ text, style, citation, mark: null });
    }
    offset = end;
  };
  for (const node of inlines) {
    if (node.type === 'footnoteReference') {
      pieces.push({ text: '', style: 'plain', citation: null, mark: node });
    } else if (node.type === 'text') take(node.value, 'plain');
    else for (const child of node.children) take(child.value, node.type);
  }
  return merge(pieces);
}

/** Neighbours alike become one, so that joins of page breaks leave no trace. */
function merge(pieces: readonly Piece[]): Piece[] {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    const alike =
      last &&
      !last.mark &&
      !piece.mark &&
      last.style === piece.style &&
      last.citation === piece.citation;
    if (alike) merged[merged.length - 1] = { ...last, text: last.text + piece.text };
    else merged.push(piece);
  }
  return merged;
}

const styled = ({ text, style }: Piece): PhrasingContent =>
  style === 'plain'
    ? { type: 'text', value: text }
    : { type: style, children: [{ type: 'text', value: text }] };

const cite = (
  { document, at }: Citation,
  others: readonly Citation[],
  children: PhrasingContent[],
): PhrasingContent => {
  const also = others.length > 0 ? others.map((other) => other.document).join(' ') : null;
  return jsxText('Cite', { document, at, also }, children);
};

/** The other documents that the same words name. */
const sharing = (own: Citation, all: readonly Citation[]): Citation[] =>
  all.filter(
    (other) =>
      other !== own &&
      other.via !== 'footnote' &&
      other.start === own.start &&
      other.end === own.end,
  );

const markNode = ({ identifier, label }: FootnoteReference, anchor: string): PhrasingContent =>
  jsxText('FootnoteMark', { identifier, label, anchor }, []);
