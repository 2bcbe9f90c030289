import type { UnitKind } from '../../document/schema/emitted.ts';
import { plainText } from '../../document/text.ts';
import type {
  Block,
  FootnoteReference,
  Inline,
  Paragraph,
  ResolvedDocument,
} from '../../document/tree.ts';

/** A piece with an address and words of its own, before anything is said about it. */
export interface BareUnit {
  readonly anchor: string;
  readonly kind: UnitKind;
  readonly number: string;
  readonly label: string | null;
  readonly parent: string | null;
  readonly section: string | null;
  readonly text: string;
  readonly inlines: readonly Inline[];
}

/** All units of a document in order: paragraphs with their subparagraphs, then footnotes. */
export function unitsOf(document: ResolvedDocument): BareUnit[] {
  const units: BareUnit[] = [];
  let section: string | null = null;
  const take = (block: Block<string>): void => {
    switch (block.type) {
      case 'heading':
        section = block.anchor;
        break;
      case 'paragraph':
        units.push(...paragraphUnits(block, section, null));
        break;
      case 'unclassified':
        units.push(unit(block.anchor, 'unclassified', '', null, null, section, block.children));
        break;
      case 'division':
        section = block.anchor;
        block.children.forEach(take);
        break;
      case 'table':
        units.push(unit(block.anchor, 'plain', '', null, null, section, tableInlines(block.rows)));
        break;
      case 'line':
      case 'title':
        break;
      default:
        block satisfies never;
    }
  };
  document.children.forEach(take);
  for (const note of document.footnotes) {
    const { anchor, identifier, label, children } = note;
    units.push(unit(anchor, 'footnote', identifier, label, null, null, children));
  }
  return units;
}

function paragraphUnits(
  paragraph: Paragraph<string>,
  section: string | null,
  parent: string | null,
): BareUnit[] {
  const { anchor, kind, number, label } = paragraph;
  const own = paragraph.children.flatMap((child) =>
    child.type === 'content' ? child.children : [],
  );
  const units = [unit(anchor, kind, number, label, parent, section, own)];
  for (const child of paragraph.children) {
    if (child.type === 'paragraph') units.push(...paragraphUnits(child, section, anchor));
    if (child.type === 'unclassified')
      units.push(unit(child.anchor, 'unclassified', '', null, anchor, section, child.children));
    if (child.type === 'table')
      units.push(unit(child.anchor, 'plain', '', null, anchor, section, tableInlines(child.rows)));
  }
  return units;
}

const tableInlines = (
  rows: readonly (readonly { readonly children: readonly Inline[] }[])[],
): Inline[] =>
  rows.flatMap((row) =>
    row.flatMap((cell) => [
      ...cell.children,
      { type: 'text' as const, value: ' ', position: null },
    ]),
  );

function unit(
  anchor: string,
  kind: UnitKind,
  number: string,
  label: string | null,
  parent: string | null,
  section: string | null,
  inlines: readonly Inline[],
): BareUnit {
  return { anchor, kind, number, label, parent, section, text: plainText(inlines), inlines };
}

/** Footnote marks among inline nodes, in order. */
export const marksIn = (inlines: readonly Inline[]): FootnoteReference[] =>
  inlines.filter((node) => node.type === 'footnoteReference');

/** Where in the source an offset of a unit’s text stands; null where the tree does not know. */
export function placeIn(
  inlines: readonly Inline[],
  offset: number,
): { line: number; column: number } | null {
  let from = 0;
  for (const node of inlines) {
    const length = plainText([node]).length;
    if (offset < from + length && node.position) {
      const { start, end } = node.position;
      const column = start.line === end.line ? start.column + offset - from : start.column;
      return { line: start.line, column };
    }
    from += length;
  }
  return null;
}
