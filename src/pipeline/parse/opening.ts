import type { Fragment } from './fragments.ts';
import type { OpenParagraph, Piece } from './paragraphs.ts';
import { close, type State } from './state.ts';

interface PieceKind {
  readonly fresh?: boolean;
  readonly flush?: boolean;
  readonly listed?: boolean;
}

/** A line as a line of a paragraph. */
export const pieceOf = (
  fragment: Fragment,
  { fresh = false, flush = false, listed = false }: PieceKind = {},
): Piece => ({ ...fragment, fresh: fresh || flush, flush, listed });

/** Opens a paragraph, with the words of its first line. */
export function open(
  state: State,
  kind: OpenParagraph['kind'],
  number: number | string,
  label: OpenParagraph['label'],
  words: Fragment | null,
): void {
  close(state);
  const pieces = words && words.start < words.end ? [pieceOf(words)] : [];
  state.open = { kind, number: String(number), label, pieces, listNumber: 0, hasList: false };
  if (kind !== 'unclassified') state.closing = false;
}
