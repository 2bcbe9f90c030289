import type { Point } from '../../document/tree.ts';

/** Typography that carries meaning, as a range over the text. */
export interface Mark {
  readonly type: 'strong' | 'emphasis' | 'superscript';
  readonly start: number;
  readonly end: number;
}

/** Characters of the file that are no words of the document, and why. */
export interface SetAside {
  readonly reason: 'markup' | 'furniture';
  readonly text: string;
  /** Where in the original it stood, line from 1. */
  readonly line: number;
}

/**
 * A source as the parser meets it, whatever the file's form. After reading these hold:
 * 1. the text is NFC-preserving Unicode as decoded: no character is replaced by another;
 * 2. lines end in `\n`; there is no byte order mark, form feed, NUL or trailing white space;
 * 3. bold, italics and superscripts are `marks` over the text, sorted, not nested in their own
 *    type; their mark-up (`**`) is set aside;
 * 4. page furniture is set aside;
 * 5. every character of the file that is not white space is in `text` or in `setAside`.
 */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly setAside: readonly SetAside[];
}

/** The place of an offset of the text: line and column from 1. */
export function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1, offset };
}
