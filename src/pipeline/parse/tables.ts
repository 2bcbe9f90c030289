import type { Content, Table } from '../../document/tree.ts';
import type { Range, SourceText, TableSpan } from '../read/source-text.ts';
import { contentOf, positionOf } from './inline.ts';
import type { Sheet } from './sheet.ts';

/** A table as a table: its cells are runs of words, whatever stands in them. */
export function buildTable(sheet: Sheet, span: TableSpan): Table<null> {
  return {
    type: 'table',
    anchor: null,
    header: span.header,
    rows: span.rows.map((row) => row.map((cell) => cellOf(sheet, cell))),
    position: positionOf(sheet.source, span),
  };
}

function cellOf(sheet: Sheet, cell: Range): Content {
  const range = trimmed(sheet.source, cell);
  if (range.start < range.end) return contentOf(sheet, [range]);
  return { type: 'content', children: [], position: positionOf(sheet.source, range) };
}

function trimmed({ text }: SourceText, { start, end }: Range): Range {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}
