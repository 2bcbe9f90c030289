import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ProblemId } from '../../diagnostics/problems.ts';
import type { Block, LineRole } from '../../document/tree.ts';
import { originalLine, originalPlace, type Range } from '../read/source-text.ts';
import type { Fragment } from './fragments.ts';
import { positionOf, spanOf, toInline } from './inline.ts';
import { buildParagraph, type OpenParagraph, type Piece, type Report } from './paragraphs.ts';
import type { Sheet } from './sheet.ts';

const longestExcerpt = 2000;

/** What a heading says of the part it may head: its letter or numeral, and the title behind it. */
export interface Marker {
  readonly label: Range;
  /** The part of anchors that stands for it: `b`, `ii`. */
  readonly number: string;
  /** A letter, not a numeral. */
  readonly isLetter: boolean;
  readonly title: readonly Range[];
}

export interface Entry {
  readonly block: Block<null>;
  readonly marker: Marker | null;
}

/** The body, or an annex or appendix: blocks with a numbering of their own. */
export interface Scope {
  readonly kind: 'root' | 'annex' | 'appendix';
  readonly label: Range | null;
  readonly number: string;
  readonly title: readonly Range[];
  readonly entries: Entry[];
  preambular: number;
  operative: number;
  plain: number;
  article: number;
  /** The last paragraph that was numbered as 2.3. */
  decimal: readonly number[];
  /** A heading or an enacting line stood last: numbers may begin anew. */
  mayRestart: boolean;
  enacted: boolean;
  /** The last letter or numeral that headed a part, as its place in the series. */
  lastLetter: number;
  lastRoman: number;
}

export interface State {
  readonly sheet: Sheet;
  readonly fragments: readonly Fragment[];
  /** How wide the source's lines are, null where a line is a paragraph. */
  readonly width: number | null;
  /** A paragraph 1 stands somewhere: what comes before it is a preamble. */
  readonly numbered: boolean;
  readonly diagnostics: Diagnostic[];
  /** The innermost is the last. */
  readonly scopes: [Scope, ...Scope[]];
  open: OpenParagraph | null;
  /** The close has begun: date, meeting, vote. */
  closing: boolean;
}

/** A scope in which nothing stands yet. */
export function newScope(
  kind: Scope['kind'],
  label: Range | null,
  number: string,
  title: readonly Range[],
): Scope {
  return {
    kind,
    label,
    number,
    title,
    entries: [],
    preambular: 0,
    operative: 0,
    plain: 0,
    article: 0,
    decimal: [0, 0],
    mayRestart: true,
    enacted: false,
    lastLetter: 0,
    lastRoman: 0,
  };
}

export const scopeOf = ({ scopes }: State): Scope => scopes.at(-1) ?? scopes[0];

/** The last line of the open paragraph, or null. */
export const lastPiece = ({ open }: State): Piece | null => open?.pieces.at(-1) ?? null;

/** Closes the open paragraph: it takes its place among the blocks. */
export function close(state: State): void {
  const { open } = state;
  if (!open) return;
  state.open = null;
  const report: Report = (id, at, found) => {
    reportAt(state, id, at, found);
  };
  addBlock(state, buildParagraph(state.sheet, open, report));
}

export function addBlock(state: State, block: Block<null>, marker: Marker | null = null): void {
  scopeOf(state).entries.push({ block, marker });
}

/** Adds one or more source lines as one line of the masthead or close. */
export function addLine(state: State, role: LineRole, ranges: readonly Range[]): void {
  const { sheet } = state;
  const children = toInline(sheet, ranges);
  const position = positionOf(sheet.source, spanOf(ranges));
  addBlock(state, { type: 'line', role, children, position });
}

/** Notes a problem with the line it stands in. */
export function reportAt(state: State, id: ProblemId, at: Range, found: string): void {
  const { source } = state.sheet;
  state.diagnostics.push({
    id,
    file: source.file,
    place: originalPlace(source, at.start),
    excerpt: originalLine(source, at.start).slice(0, longestExcerpt),
    found,
  });
}
