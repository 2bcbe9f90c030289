import type { Block, Division, Inline } from '../../document/tree.ts';
import type { Range } from '../read/source-text.ts';
import { positionOf, spanOf, toInline } from './inline.ts';
import type { Sheet } from './sheet.ts';
import type { Entry, Scope } from './state.ts';

const isFirst = ({ block }: Entry): boolean =>
  block.type === 'paragraph' &&
  ((block.kind === 'operative' && block.number === '1') ||
    (block.kind === 'article' && block.number === '1'));

const isEnacting = ({ block }: Entry): boolean =>
  block.type === 'line' && block.role === 'enacting';
const isNumbered = ({ block }: Entry): boolean =>
  block.type === 'paragraph' && (block.kind === 'operative' || block.kind === 'article');

/**
 * The blocks of a scope. Headings stay headings while the numbering runs through; where it begins
 * anew under them, or the organ speaks anew, they head parts with anchors of their own.
 */
export function blocksOf(sheet: Sheet, entries: readonly Entry[]): Block<null>[] {
  const heads = headsOf(entries);
  const first = heads[0];
  if (first === undefined) return entries.map(({ block }) => block);
  const blocks = entries.slice(0, first).map(({ block }) => block);
  for (const [index, head] of heads.entries()) {
    blocks.push(partOf(sheet, entries.slice(head, heads[index + 1]), index + 1));
  }
  return blocks;
}

/** The places of headings that head parts: those of the kind that a restart of the numbers shows. */
function headsOf(entries: readonly Entry[]): number[] {
  const restarts = restartHeads(entries);
  const [restart] = restarts;
  if (restart === undefined) return [];
  const style = styleOf(entries[restart]);
  const known = new Set(restarts);
  return entries.flatMap((entry, index) => {
    const isSameKind = style !== 'plain' && styleOf(entry) === style;
    return entry.block.type === 'heading' && (known.has(index) || isSameKind) ? [index] : [];
  });
}

function restartHeads(entries: readonly Entry[]): number[] {
  const heads: number[] = [];
  let heading = -1;
  let numbered = false;
  let worded = false;
  let spoken = false;
  for (const [index, entry] of entries.entries()) {
    if (entry.block.type === 'heading' && (heading === -1 || styleOf(entry) !== 'plain')) {
      heading = index;
    }
    const isNew = (isFirst(entry) && numbered) || (isEnacting(entry) && worded && spoken);
    if (isNew && heading !== -1 && heads.at(-1) !== heading) heads.push(heading);
    if (isNumbered(entry) || isEnacting(entry)) heading = isNumbered(entry) ? -1 : heading;
    numbered ||= isNumbered(entry);
    worded ||= spoken && entry.block.type === 'paragraph';
    spoken ||= isEnacting(entry);
  }
  return heads;
}

function styleOf(entry: Entry | undefined): 'letter' | 'roman' | 'plain' {
  if (!entry?.marker) return 'plain';
  return entry.marker.isLetter ? 'letter' : 'roman';
}

function partOf(sheet: Sheet, entries: readonly Entry[], nth: number): Division<null> {
  const [head, ...rest] = entries;
  const marker = head?.marker ?? null;
  const heading = head?.block.type === 'heading' ? head.block : null;
  const label = marker ? sheet.source.text.slice(marker.label.start, marker.label.end) : '';
  const title: readonly Inline[] = marker
    ? toInline(sheet, marker.title)
    : (heading?.children ?? []);
  return {
    type: 'division',
    anchor: null,
    kind: 'part',
    label,
    number: marker?.number ?? String(nth),
    title,
    children: renumbered(rest.map(({ block }) => block)),
    position: heading?.position ?? null,
  };
}

/** Preambular paragraphs count anew in each part. */
function renumbered(blocks: readonly Block<null>[]): Block<null>[] {
  let count = 0;
  return blocks.map((block) => {
    if (block.type !== 'paragraph' || block.kind !== 'preambular') return block;
    count += 1;
    return { ...block, number: String(count) };
  });
}

/** A finished annex or appendix as a node. */
export function divisionOf(sheet: Sheet, scope: Scope): Division<null> {
  const { text } = sheet.source;
  const children = blocksOf(sheet, scope.entries);
  const label = scope.label ?? { start: 0, end: 0 };
  const ranges: Range[] = [label, ...scope.title];
  return {
    type: 'division',
    anchor: null,
    kind: scope.kind === 'appendix' ? 'appendix' : 'annex',
    label: text.slice(label.start, label.end),
    number: scope.number,
    title: toInline(sheet, scope.title),
    children,
    position: positionOf(sheet.source, spanOf(ranges)),
  };
}
