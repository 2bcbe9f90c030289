import { cut, type Cut, type Draft } from './draft.ts';
import type { Range, TableSpan } from './source-text.ts';

interface Line extends Range {
  readonly isRule: boolean;
  /** What stands between wide gaps; none where the last of it is no figure. */
  readonly cells: readonly Range[];
  /** What stands between wide gaps, whatever it is. */
  readonly pieces: readonly Range[];
}

/** Fewer rows between two rules may be anything. */
const fewestRows = 2;

/**
 * Tables of figures as text files print them: rows between two lines of dashes, their cells set
 * apart by spaces, with the heads above and the total below. “3.  Pacific” in one is no paragraph.
 */
export function takeDashedTables(draft: Draft): Draft {
  const lines = linesOf(draft.text);
  const tables: TableSpan[] = [];
  const cuts: Cut[] = [];
  for (let index = 0; index < lines.length; index++) {
    const found = tableAt(lines, index) ?? alignedAt(lines, index);
    if (!found) continue;
    const { from, to, rows, header } = found;
    const span = lines.slice(from, to);
    tables.push({
      start: span[0]?.start ?? 0,
      end: span.at(-1)?.end ?? 0,
      header,
      rows,
    });
    for (const { start, end, isRule } of span) {
      if (isRule) cuts.push({ start, end, what: 'mark-up' });
    }
    index = to - 1;
  }
  return cut({ ...draft, tables: [...draft.tables, ...tables] }, cuts);
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let offset = 0;
  for (const whole of text.split('\n')) {
    const cells = [...whole.matchAll(/\S+(?: \S+)*/gu)].map(({ index, 0: words }) => ({
      start: offset + index,
      end: offset + index + words.length,
    }));
    const isRule = /^\s*[-─━=]{6,}(?:\s+[-─━=]{3,})*\s*$/u.test(whole);
    const hasFigure = /(?:^|\s)[\p{Nd}.,%–—-]+\s*$/u.test(whole);
    lines.push({
      start: cells[0]?.start ?? offset,
      end: cells.at(-1)?.end ?? offset,
      isRule,
      cells: hasFigure && !isRule && cells.length > 1 ? cells : [],
      pieces: [...whole.matchAll(/\S+(?:\s{1,2}\S+)*/gu)].map(({ index, 0: words }) => ({
        start: offset + index,
        end: offset + index + words.length,
      })),
    });
    offset += whole.length + 1;
  }
  return lines;
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly header: boolean;
  readonly rows: readonly (readonly Range[])[];
}

/** The table whose rows begin below the rule at an index, from its heads to its total. */
function tableAt(lines: readonly Line[], index: number): Found | null {
  const columns = lines[index + 1]?.cells.length ?? 0;
  const isRow = (line: Line | undefined): boolean => columns > 1 && line?.cells.length === columns;
  if (!lines[index]?.isRule || !isRow(lines[index + 1])) return null;
  let close = index + 1;
  while (isRow(lines[close])) close += 1;
  if (!lines[close]?.isRule || close - index <= fewestRows) return null;
  const from = isRow(lines[index - 1]) ? index - 1 : index;
  let to = close + 1;
  while (isRow(lines[to])) to += 1;
  const rows = lines.slice(from, to).filter((line) => isRow(line));
  return { from, to, header: from < index, rows: rows.map(({ cells }) => cells) };
}

/** Fewer columns may be a label and its words, or two columns of a page. */
const fewestColumns = 3;

/**
 * A table without rules: a line of heads, and directly under it rows with as many pieces, the last
 * of each a figure; a row may go on in lines with fewer pieces.
 */
function alignedAt(lines: readonly Line[], index: number): Found | null {
  const columns = lines[index]?.pieces.length ?? 0;
  const isRow = ({ cells, pieces }: Line): boolean => cells.length > 0 && pieces.length === columns;
  if (columns < fewestColumns || (lines[index]?.cells.length ?? 0) > 0) return null;
  let to = index + 1;
  let full = 0;
  for (let line = lines[to]; line && line.pieces.length > 0 && !line.isRule; line = lines[to]) {
    if (isRow(line)) full += 1;
    else if (line.pieces.length >= columns || full === 0 || line.cells.length > 0) break;
    to += 1;
  }
  if (full < fewestRows) return null;
  return {
    from: index,
    to,
    header: true,
    rows: lines.slice(index, to).map(({ pieces }) => pieces),
  };
}
