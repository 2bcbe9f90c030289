import type { Element, Text } from 'xast';
import { x } from 'xastscript';
import type { Citation } from '../../../document/schema/emitted.ts';
import type { FootnoteDefinition, FootnoteReference, Inline } from '../../../document/tree.ts';
import { cut, type Piece } from '../inline.ts';

/** What inline mark-up needs to know of the document around it. */
export interface NoteContext {
  readonly notes: ReadonlyMap<string, FootnoteDefinition<string>>;
  readonly noteCitations: ReadonlyMap<string, readonly Citation[]>;
  /** The IRI that a citation leads to. */
  readonly href: (citation: Citation) => string;
  /** Identifiers of notes that were printed already: the first mark carries the note. */
  readonly printed: Set<string>;
}

/** Words as Akoma Ntoso: bold, italics, references, and notes where they are marked. */
export function aknInline(
  context: NoteContext,
  inlines: readonly Inline[],
  citations: readonly Citation[],
): (Element | Text)[] {
  return cut(inlines, citations).map((piece) =>
    piece.mark ? note(context, piece.mark) : words(context, piece),
  );
}

function words(context: NoteContext, { text, style, citation }: Piece): Element | Text {
  const plain: Text = { type: 'text', value: text };
  const styled = style === 'plain' ? plain : x(style === 'strong' ? 'b' : 'i', [plain]);
  return citation ? x('ref', { href: context.href(citation) }, [styled]) : styled;
}

function note(context: NoteContext, { identifier, label }: FootnoteReference): Element {
  const eId = `authorialNote_${identifier}`;
  const definition = context.notes.get(identifier);
  if (context.printed.has(identifier) || !definition) {
    return x('noteRef', { href: `#${eId}`, marker: label });
  }
  context.printed.add(identifier);
  const citations = context.noteCitations.get(definition.anchor) ?? [];
  return x('authorialNote', { eId, marker: label, placement: 'bottom' }, [
    x('p', aknInline(context, definition.children, citations)),
  ]);
}
