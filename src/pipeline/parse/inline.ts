import type { Content, Inline, Position, Text } from '../../document/tree.ts';
import { pointAt, type Range, type SourceText } from '../read/source-text.ts';
import { marksIn, type InlineMark, type Sheet } from './sheet.ts';

const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF“”‘’—…]/u;

/** The place of a range in the source. */
export function positionOf(source: SourceText, { start, end }: Range): Position {
  return { start: pointAt(source, start), end: pointAt(source, end) };
}

/** The stretch from the first range's start to the last one's end. */
export function spanOf(ranges: readonly Range[]): Range {
  const starts = ranges.map(({ start }) => start);
  const ends = ranges.map(({ end }) => end);
  return {
    start: starts.reduce((a, b) => Math.min(a, b), starts[0] ?? 0),
    end: ends.reduce((a, b) => Math.max(a, b), ends[0] ?? 0),
  };
}

/**
 * The words of one or more stretches of the source as inline nodes. Stretches that a page break or
 * a line end cut apart are joined: with a space in scripts that have spaces, with nothing between
 * Han characters or the halves of a word.
 */
export function toInline(sheet: Sheet, ranges: readonly Range[]): Inline[] {
  return ranges.flatMap((range, index) => {
    const previous = ranges[index - 1];
    return [...(previous ? joint(sheet.source, previous, range) : []), ...stretch(sheet, range)];
  });
}

/** A run of words as a content node. */
export function contentOf(sheet: Sheet, ranges: readonly Range[]): Content {
  return {
    type: 'content',
    children: toInline(sheet, ranges),
    position: positionOf(sheet.source, spanOf(ranges)),
  };
}

function joint(source: SourceText, before: Range, after: Range): Text[] {
  if (source.joins.has(before.end)) return [];
  const left = source.text.charAt(before.end - 1);
  const right = source.text.charAt(after.start);
  if (isSpaceless(source, left, before.end) || isSpaceless(source, right, after.start)) return [];
  const gap = { start: before.end, end: before.end + 1 };
  return [{ type: 'text', value: ' ', position: positionOf(source, gap) }];
}

/** Quotes, dashes and superscripts take no space in Chinese, and a space in other scripts. */
function isSpaceless({ text }: SourceText, char: string, at: number): boolean {
  if (!spaceless.test(char))
    return /[-‐]/u.test(char) && /\p{L}[-‐]$/u.test(text.slice(at - 2, at));
  return (
    !/[“”‘’—…]/u.test(char) || /\p{Script=Han}/u.test(text.slice(Math.max(0, at - 12), at + 12))
  );
}

function stretch(sheet: Sheet, range: Range): Inline[] {
  const nodes: Inline[] = [];
  let from = range.start;
  for (const mark of marksIn(sheet, range)) {
    if (mark.start > from) nodes.push(textNode(sheet.source, { start: from, end: mark.start }));
    nodes.push(markNode(sheet.source, mark));
    from = mark.end;
  }
  if (from < range.end) nodes.push(textNode(sheet.source, { start: from, end: range.end }));
  return nodes;
}

function textNode(source: SourceText, range: Range): Text {
  const value = source.text.slice(range.start, range.end);
  return { type: 'text', value, position: positionOf(source, range) };
}

function markNode(source: SourceText, mark: InlineMark): Inline {
  const position = positionOf(source, mark);
  if (mark.type === 'reference') {
    const label = source.text.slice(mark.start, mark.end);
    return { type: 'footnoteReference', identifier: mark.identifier, label, position };
  }
  return { type: mark.type, children: [textNode(source, mark)], position };
}
