import type { ProblemId } from '../../diagnostics/problems.ts';
import type { Content, Paragraph, Table, Unclassified } from '../../document/tree.ts';
import type { Range } from '../read/source-text.ts';
import { degreeNumber, place, type Degree } from './degrees.ts';
import type { Fragment } from './fragments.ts';
import { contentOf, positionOf, spanOf, toInline } from './inline.ts';
import { labelOf, numberOf, type Label } from './numbering.ts';
import type { Sheet } from './sheet.ts';
import { buildTable } from './tables.ts';

/** A line of a paragraph; `fresh` where it begins a new run of words of it. */
export interface Piece extends Fragment {
  readonly fresh: boolean;
  /** It stands at the paragraph's own edge again, below its list. */
  readonly flush: boolean;
  /** A number at its beginning is a label of the paragraph's own list. */
  readonly listed: boolean;
}

/** The lines of one paragraph: its own, its subparagraphs', and what stands between. */
export interface OpenParagraph {
  readonly kind: 'preambular' | 'operative' | 'article' | 'plain' | 'unclassified';
  readonly number: string;
  readonly label: { readonly printed: string; readonly range: Range } | null;
  readonly pieces: Piece[];
  /** The last number of a list inside. */
  listNumber: number;
  /** It has subparagraphs. */
  hasList: boolean;
}

export type Report = (id: ProblemId, at: Range, found: string) => void;

type Child = Content | Paragraph<null> | Table<null>;

/** One item of a paragraph: a stretch of words at a depth, with the label it began with. */
interface Item {
  readonly depth: number;
  readonly label: (Label & { readonly number: string; readonly at: Range }) | null;
  readonly ranges: Range[];
  readonly table: Table<null> | null;
}

/** A paragraph with its subparagraphs nested by degree. */
export function buildParagraph(
  sheet: Sheet,
  open: OpenParagraph,
  report: Report,
): Paragraph<null> | Unclassified<null> {
  const all = [...(open.label ? [open.label.range] : []), ...open.pieces];
  const position = positionOf(sheet.source, spanOf(all));
  if (open.kind === 'unclassified' && open.pieces.every(({ table }) => !table)) {
    return { type: 'unclassified', anchor: null, children: toInline(sheet, open.pieces), position };
  }
  return {
    type: 'paragraph',
    anchor: null,
    kind: open.kind === 'unclassified' ? 'plain' : open.kind,
    number: open.number,
    label: open.label?.printed ?? null,
    children: nest(sheet, itemsOf(sheet, open, report)),
    position,
  };
}

function labelsOf({ kind, label, pieces }: OpenParagraph, sheet: Sheet): (Label | null)[] {
  return pieces.map((piece, index) => {
    const before = pieces[index - 1];
    const mayBegin = before
      ? piece.blankBefore || before.ending !== null || endsList(sheet, before)
      : label !== null || kind === 'plain';
    if (!mayBegin || piece.table) return null;
    return (
      labelOf(piece.text) ?? (piece.listed || kind === 'article' ? numberOf(piece.text) : null)
    );
  });
}

const endsList = ({ language }: Sheet, { text }: Fragment): boolean =>
  language.listJoint.test(text.slice(-12));

function itemsOf(sheet: Sheet, open: OpenParagraph, report: Report): Item[] {
  const items: Item[] = [];
  const labels = labelsOf(open, sheet);
  const following = nextLabels(labels);
  let degrees: readonly Degree[] = [];
  for (const [index, piece] of open.pieces.entries()) {
    const label = labels[index] ?? null;
    const placed = label && place(degrees, label, following[index]);
    const isProse = placed && placed.skipped > 0 && !piece.blankBefore && index > 0;
    if (label && placed && !isProse) {
      const { at, words } = splitLabel(piece, label);
      degrees = placed.open;
      const number = degreeNumber(
        degrees.at(-1) ?? { style: 'dash', brackets: 'none', ordinal: 1 },
      );
      if (placed.isSlip) report('label-slip', at, `${label.printed} for ${number}`);
      if (placed.skipped > 0) report('label-missing', at, label.printed);
      const own = { ...label, number, at };
      items.push({ depth: degrees.length, label: own, ranges: [words], table: null });
    } else addWords(sheet, items, piece);
  }
  return items;
}

/** Where a line's label stands, and its words. */
function splitLabel(
  { start, end }: Piece,
  { printed, width, behind }: Label,
): { readonly at: Range; readonly words: Range } {
  return behind
    ? { at: { start: end - printed.length, end }, words: { start, end: end - width } }
    : { at: { start, end: start + printed.length }, words: { start: start + width, end } };
}

/** Words without a label go on with the item above, or stand for themselves. */
function addWords(sheet: Sheet, items: Item[], piece: Piece): void {
  const last = items.at(-1);
  const depth = piece.flush ? 0 : (last?.depth ?? 0);
  if (piece.table) {
    items.push({ depth, label: null, ranges: [], table: buildTable(sheet, piece.table) });
  } else if (!last || last.table || piece.fresh) {
    items.push({ depth, label: null, ranges: [piece], table: null });
  } else last.ranges.push(piece);
}

/** For each line, the next label that stands behind it. */
function nextLabels(labels: readonly (Label | null)[]): (Label | null)[] {
  const next: (Label | null)[] = [];
  let seen: Label | null = null;
  for (let index = labels.length - 1; index >= 0; index--) {
    next[index] = seen;
    seen = labels[index] ?? seen;
  }
  return next;
}

interface Level {
  readonly depth: number;
  readonly item: Item | null;
  readonly children: Child[];
  readonly ranges: Range[];
}

/** Items to children: an item deeper than the one before it stands inside that. */
function nest(sheet: Sheet, items: readonly Item[]): Child[] {
  const root: Level = { depth: 0, item: null, children: [], ranges: [] };
  const levels: Level[] = [root];
  const top = (): Level => levels.at(-1) ?? root;
  const finish = (): void => {
    const level = levels.pop();
    if (!level) return;
    top().children.push(subparagraph(sheet, level));
    top().ranges.push(...level.ranges.slice(0, 1), ...level.ranges.slice(-1));
  };
  for (const item of items) {
    if (item.label) {
      while (top().depth >= item.depth) finish();
      levels.push({ depth: item.depth, item, children: [], ranges: [item.label.at] });
    }
    while (top().depth > item.depth) finish();
    if (item.table) top().children.push(item.table);
    else if (item.ranges.length > 0) {
      top().children.push(contentOf(sheet, item.ranges));
      top().ranges.push(...item.ranges.slice(0, 1), ...item.ranges.slice(-1));
    }
  }
  while (levels.length > 1) finish();
  return root.children;
}

function subparagraph(sheet: Sheet, { item, children, ranges }: Level): Paragraph<null> {
  return {
    type: 'paragraph',
    anchor: null,
    kind: 'subparagraph',
    number: item?.label?.number ?? '',
    label: item?.label?.printed ?? null,
    children,
    position: positionOf(sheet.source, spanOf(ranges)),
  };
}
