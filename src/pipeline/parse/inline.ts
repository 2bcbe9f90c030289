import type { FootnoteReference, Inline, Position, Text } from '../../document/tree.ts';
import { pointAt, type Mark, type SourceText } from '../read/source-text.ts';

export interface Range {
  readonly start: number;
  readonly end: number;
}

const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF“”‘’—…]/u;

export function positionOf(source: SourceText, { start, end }: Range): Position {
  return { start: pointAt(source.text, start), end: pointAt(source.text, end) };
}

/**
 * The words of one or more stretches of the source as inline nodes. Stretches that a page break or
 * a line end cut apart are joined: with a space in scripts that have spaces, with nothing between
 * Han characters.
 */
export function toInline(source: SourceText, ranges: readonly Range[]): Inline[] {
  return ranges.flatMap((range, index) => {
    const previous = ranges[index - 1];
    return [...(previous ? joint(source, previous, range) : []), ...stretch(source, range)];
  });
}

function joint(source: SourceText, before: Range, after: Range): Text[] {
  const left = source.text.slice(0, before.end).at(-1) ?? '';
  const right = source.text.slice(after.start).charAt(0);
  if (spaceless.test(left) || spaceless.test(right) || /[-‐]/u.test(left)) return [];
  const gap = { start: before.end, end: before.end + 1 };
  return [{ type: 'text', value: ' ', position: positionOf(source, gap) }];
}

function stretch(source: SourceText, range: Range): Inline[] {
  const nodes: Inline[] = [];
  let from = range.start;
  const marks = source.marks.filter((mark) => mark.start < range.end && mark.end > range.start);
  for (const mark of marks) {
    const start = Math.max(mark.start, from);
    const end = Math.min(mark.end, range.end);
    if (start >= end) continue;
    if (start > from) nodes.push(textNode(source, { start: from, end: start }));
    nodes.push(markNode(source, mark, { start, end }));
    from = end;
  }
  if (from < range.end) nodes.push(textNode(source, { start: from, end: range.end }));
  return nodes;
}

function textNode(source: SourceText, range: Range): Text {
  const value = source.text.slice(range.start, range.end);
  return { type: 'text', value, position: positionOf(source, range) };
}

function markNode(source: SourceText, mark: Mark, range: Range): Inline {
  if (mark.type === 'superscript') return referenceNode(source, range);
  return {
    type: mark.type,
    children: [textNode(source, range)],
    position: positionOf(source, range),
  };
}

function referenceNode(source: SourceText, range: Range): FootnoteReference {
  const label = source.text.slice(range.start, range.end);
  return {
    type: 'footnoteReference',
    identifier: label.normalize('NFKC'),
    label,
    position: positionOf(source, range),
  };
}
