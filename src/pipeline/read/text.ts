import { takeDashedTables } from './dashed-tables.ts';
import { cut, draftOf, type Cut, type Draft } from './draft.ts';
import type { Mark, Range, TableSpan } from './source-text.ts';
import { inReadingOrder } from './turned-lines.ts';

const boldItalic = /(?<!\\)\*\*\*(?=[^\s*])([^\n*]*)\*\*\*/gu;
const bold = /(?<![*\\])\*\*(?=[^\s*])([^\n*]*)\*\*/gu;
const italic = /(?<![*\\\p{L}\p{N}])\*(?=[^\s*])([^\n*]*)\*(?![*\p{L}\p{N}])/gu;
const underlined = /(?<![\p{L}\p{N}_])_(?=[^\s_])([^\n_]*)_(?![\p{L}\p{N}_])/gu;
/** “<sup>1</sup>” and “^1^”: how Markdown raises a number. */
const raisedMark = /(<sup>|\^)(\d{1,3}|\*{1,3})(<\/sup>|\^(?!\d))/gu;
const noteMark = /\[\^(\d{1,3}|\*{1,3})\](:[^\S\n]*)?/gu;
/** “1\\.”, “\\*”: what shall not be read as Markdown; “\\” ends a line that is to break. */
const escaped = /\\(?=[!-/:-@[-`{-~]|$)/gmu;
const quoted = /^[^\S\n]{0,3}(?:>[^\S\n]?)+/gmu;
const hashes = /^#{1,6}[^\S\n]+(?=\S)([^\n]*)/gmu;

/** Plain text, with what Markdown and Unicode say of its typography, as a draft. */
export function readText(decoded: string): Draft {
  const lines = decoded
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?|[\u2028\u2029\u0085]/gu, '\n')
    .replace(/[^\n\f]\f/gu, (pair) => `${pair.slice(0, -1)}\n`);
  const draft = takeDirections(takePages(draftOf('text', inReadingOrder(lines), decoded)));
  return takeMarkdown(takeDashedTables(takeTables(draft)));
}

/** Form feeds begin pages; they are white space, so nobody misses them. */
function takePages(draft: Draft): Draft {
  const feeds = [...draft.text.matchAll(/\f/gu)];
  const cuts = feeds.map(({ index }) => ({ start: index, end: index + 1, what: null }));
  return cut({ ...draft, pages: feeds.map(({ index }) => index) }, cuts);
}

/** Signs that turn the direction of writing: pdftotext sets them about every piece of a line. */
function takeDirections(draft: Draft): Draft {
  const signs = [...draft.text.matchAll(/[\u202A-\u202E\u2066-\u2069]+/gu)];
  return cut(
    draft,
    signs.map(({ index, 0: sign }) => ({
      start: index,
      end: index + sign.length,
      what: 'mark-up',
    })),
  );
}

/** Takes Markdown's signs out of the text and keeps what they said as marks. */
export function takeMarkdown(draft: Draft): Draft {
  const marks: Mark[] = [];
  const cuts: Cut[] = [];
  const sign = (start: number, end: number): number => cuts.push({ start, end, what: 'mark-up' });
  for (const { index, 0: all, 1: words = '' } of draft.text.matchAll(hashes)) {
    const start = index + all.length - words.length;
    sign(index, start);
    marks.push({ type: 'heading', start, end: index + all.length });
  }
  for (const [pattern, width, type] of [
    [boldItalic, 3, 'strong'],
    [bold, 2, 'strong'],
    [italic, 1, 'emphasis'],
    [underlined, 1, 'emphasis'],
  ] as const) {
    for (const { index, 0: all, 1: words = '' } of draft.text.matchAll(pattern)) {
      // “*2413579*” is a bar code, not italics.
      if (words.trimEnd() !== words || /^\d{7,9}[A-Z]?$/u.test(words)) continue;
      const end = index + all.length;
      sign(index, index + width);
      sign(end - width, end);
      marks.push({ type, start: index + width, end: end - width });
    }
  }
  for (const { index, 0: all, 1: number = '' } of draft.text.matchAll(noteMark)) {
    const start = index + 2;
    sign(index, start);
    sign(start + number.length, index + all.trimEnd().length);
    marks.push({ type: 'superscript', start, end: start + number.length });
  }
  for (const { index, 1: opening = '', 2: number = '', 3: closing = '' } of draft.text.matchAll(
    raisedMark,
  )) {
    const start = index + opening.length;
    sign(index, start);
    sign(start + number.length, start + number.length + closing.length);
    marks.push({ type: 'superscript', start, end: start + number.length });
  }
  for (const pattern of [escaped, quoted]) {
    for (const { index, 0: all } of draft.text.matchAll(pattern)) {
      sign(index, index + all.trimEnd().length);
    }
  }
  return cut({ ...draft, marks: [...draft.marks, ...marks] }, cuts);
}

/** Lines of cells between bars, two at least, are a table; a row of dashes tells the heads. */
function takeTables(draft: Draft): Draft {
  const tables: TableSpan[] = [];
  const cuts: Cut[] = [];
  let rows: (Range & { readonly text: string })[] = [];
  let offset = 0;
  const close = (): void => {
    if (rows.length > 1) tables.push(tableOf(rows, cuts));
    rows = [];
  };
  for (const text of draft.text.split('\n')) {
    if (/^\s*\|[^\n]*\|\s*$/u.test(text)) {
      rows.push({ text, start: offset, end: offset + text.length });
    } else close();
    offset += text.length + 1;
  }
  close();
  return cut({ ...draft, tables }, cuts);
}

function tableOf(rows: readonly (Range & { readonly text: string })[], cuts: Cut[]): TableSpan {
  const cells: Range[][] = [];
  let header = false;
  for (const { text, start } of rows) {
    if (/^[\s|:-]+$/u.test(text)) {
      header ||= cells.length === 1;
      for (const { index, 0: sign } of text.matchAll(/\S+/gu)) {
        cuts.push({ start: start + index, end: start + index + sign.length, what: 'mark-up' });
      }
      continue;
    }
    for (const { index } of text.matchAll(/\|/gu)) {
      cuts.push({ start: start + index, end: start + index + 1, what: 'mark-up' });
    }
    cells.push(cellsOf(text, start));
  }
  return { start: rows[0]?.start ?? 0, end: rows.at(-1)?.end ?? 0, header, rows: cells };
}

function cellsOf(text: string, start: number): Range[] {
  const bars = [...text.matchAll(/\|/gu)].map(({ index }) => index);
  return bars.slice(0, -1).map((bar, index) => {
    const inside = text.slice(bar + 1, bars[index + 1]);
    const from = start + bar + 1 + (inside.length - inside.trimStart().length);
    return { start: from, end: from + inside.trim().length };
  });
}
