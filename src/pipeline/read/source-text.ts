import type { Point } from '../../document/tree.ts';

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Typography that carries meaning, as a range over the text. */
export interface Mark extends Range {
  readonly type: 'strong' | 'emphasis' | 'superscript' | 'heading';
}

/** A table of the source: its cells as ranges over the text, row by row. */
export interface TableSpan extends Range {
  /** The first row holds the column heads. */
  readonly header: boolean;
  readonly rows: readonly (readonly Range[])[];
}

/** What kind of mark-up or page furniture something was. */
export type SetAsideKind =
  | 'mark-up'
  | 'script'
  | 'running-symbol'
  | 'page-number'
  | 'job-number'
  | 'distribution'
  | 'qr'
  | 'rule'
  | 'hyphen'
  | 'header';

/** Characters of the file that are no words of the document, and why. */
export interface SetAside {
  readonly reason: 'markup' | 'furniture';
  readonly what: SetAsideKind;
  readonly text: string;
  /** The offset of the text at which it stood. */
  readonly at: number;
  /** Where in the original it stood, line from 1. */
  readonly line: number;
}

export type Form = 'text' | 'html' | 'docx' | 'pdf';

/**
 * A source as the parser meets it, whatever the file's form. After reading these hold:
 * 1. the text is Unicode as decoded: no character is replaced by another;
 * 2. lines end in `\n`; there is no byte order mark, form feed, NUL or trailing white space; a line
 *    of the text is a line of the file, so that a report can name it;
 * 3. bold, italics and superscripts are `marks` over the text, sorted; their mark-up is set aside;
 * 4. page furniture is set aside, with the reason;
 * 5. every character of `decoded` and `supplied` that is not white space is in `text` or in
 *    `setAside`, and the other way round.
 */
export interface SourceText {
  readonly file: string;
  readonly form: Form;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly tables: readonly TableSpan[];
  readonly setAside: readonly SetAside[];
  /** Offsets at which a new page begins, the first page left out. */
  readonly pages: readonly number[];
  /** Offsets of line ends at which a word goes on in the next line. */
  readonly joins: ReadonlySet<number>;
  /** Offsets at which the lines begin. */
  readonly lineStarts: readonly number[];
  /** All the text of the file before anything was set aside. */
  readonly decoded: string;
  /** Numbers that the form counts and shows but does not hold as text: lists, notes of Word. */
  readonly supplied: string;
}

/** The offsets at which the lines of a text begin. */
export function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The index of the last entry that is not above the value, in a sorted list; -1 if there is none. */
export function lastNotAbove(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Infinity) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The place of an offset of the text: line and column from 1. */
export function pointAt({ lineStarts }: Pick<SourceText, 'lineStarts'>, offset: number): Point {
  const line = Math.max(0, lastNotAbove(lineStarts, offset));
  return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1, offset };
}

/** What was set aside from the line that an offset of the text lies in. */
function setAsideInLine(source: SourceText, offset: number): SetAside[] {
  const { line, column } = pointAt(source, offset);
  const { setAside } = source;
  let from = 0;
  for (let to = setAside.length; from < to;) {
    const middle = (from + to) >>> 1;
    if ((setAside[middle]?.at ?? Infinity) < offset - column + 1) from = middle + 1;
    else to = middle;
  }
  const found: SetAside[] = [];
  const end = source.lineStarts[line] ?? source.text.length + 1;
  for (let entry = setAside[from]; entry && entry.at < end; entry = setAside[++from]) {
    if (entry.line === line) found.push(entry);
  }
  return found;
}

/** The place of an offset in the file itself, where what was set aside still stands in the line. */
export function originalPlace(
  source: SourceText,
  offset: number,
): { readonly line: number; readonly column: number } {
  const { line, column } = pointAt(source, offset);
  const before = setAsideInLine(source, offset).filter(({ at }) => at <= offset);
  return { line, column: before.reduce((sum, { text }) => sum + text.length, column) };
}

/** The line that an offset lies in, as the file has it. */
export function originalLine(source: SourceText, offset: number): string {
  const { line } = pointAt(source, offset);
  const start = source.lineStarts[line - 1] ?? 0;
  const end = (source.lineStarts[line] ?? source.text.length + 1) - 1;
  let from = start;
  let text = '';
  for (const entry of setAsideInLine(source, offset)) {
    text += source.text.slice(from, entry.at) + entry.text;
    from = entry.at;
  }
  return text + source.text.slice(from, end);
}
