import type { Content, Paragraph } from '../../document/tree.ts';
import type { SourceText } from '../read/source-text.ts';
import type { Fragment } from './fragments.ts';
import { positionOf, toInline, type Range } from './inline.ts';
import { labelOf, place, type Degree, type Label } from './numbering.ts';

/** The lines of one numbered paragraph: its own, its subparagraphs', and what stands between. */
export interface OpenParagraph {
  readonly kind: 'preambular' | 'operative';
  readonly number: string;
  readonly label: Label | null;
  readonly fragments: Fragment[];
}

/** One item of a paragraph: a stretch of words at a depth, with the label it began with. */
interface Item {
  readonly depth: number;
  readonly label: Label | null;
  readonly ranges: Range[];
}

const width = (label: Label | null): number => label?.width ?? 0;

/** A paragraph with its subparagraphs nested by degree. */
export function buildParagraph(source: SourceText, open: OpenParagraph): Paragraph<null> {
  const items = itemsOf(open);
  return {
    type: 'paragraph',
    anchor: null,
    kind: open.kind,
    number: open.number,
    label: open.label?.printed ?? null,
    children: childrenAt(source, items, 0),
    position: positionOf(source, spanOf(open.fragments)),
  };
}

function itemsOf({ label, fragments }: OpenParagraph): Item[] {
  const items: Item[] = [];
  let degrees: readonly Degree[] = [];
  for (const [index, fragment] of fragments.entries()) {
    const own = index === 0 ? width(label) : 0;
    const sub = labelOf(fragment.text.slice(own));
    if (index === 0) items.push({ depth: 0, label: null, ranges: [] });
    if (sub && (index > 0 || own > 0)) {
      degrees = place(degrees, sub);
      const words = { start: fragment.start + own + sub.width, end: fragment.end };
      items.push({ depth: degrees.length, label: sub, ranges: [words] });
    } else {
      items.at(-1)?.ranges.push({ start: fragment.start + own, end: fragment.end });
    }
  }
  return items;
}

function childrenAt(
  source: SourceText,
  items: readonly Item[],
  depth: number,
): (Content | Paragraph<null>)[] {
  const nodes: (Content | Paragraph<null>)[] = [];
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (!item) continue;
    if (item.depth === depth) {
      if (item.ranges.length > 0) nodes.push(content(source, item.ranges));
      continue;
    }
    const next = items.findIndex((other, at) => at > index && other.depth <= depth + 1);
    const group = items.slice(index, next === -1 ? undefined : next);
    nodes.push(subparagraph(source, group, depth + 1));
    index += group.length - 1;
  }
  return nodes;
}

function subparagraph(
  source: SourceText,
  group: readonly Item[],
  depth: number,
): Paragraph<null> {
  const label = group[0]?.label ?? null;
  return {
    type: 'paragraph',
    anchor: null,
    kind: 'subparagraph',
    number: label?.value ?? '',
    label: label?.printed ?? null,
    children: childrenAt(source, group, depth),
    position: positionOf(source, spanOf(group.flatMap(({ ranges }) => ranges))),
  };
}

function content(source: SourceText, ranges: readonly Range[]): Content {
  return {
    type: 'content',
    children: toInline(source, ranges),
    position: positionOf(source, spanOf(ranges)),
  };
}

function spanOf(ranges: readonly Range[]): Range {
  return { start: ranges[0]?.start ?? 0, end: ranges.at(-1)?.end ?? 0 };
}
