import { draftOf, type Draft } from './draft.ts';
import type { Form, Mark, Range, SetAside, TableSpan } from './source-text.ts';

/** Gathers a draft from a form that has elements: words, lines, blocks, cells, marks. */
export class DraftBuilder {
  readonly #form: Form;
  readonly #pieces: string[] = [];
  readonly #decoded: string[] = [];
  readonly #supplied: string[] = [];
  readonly #marks: Mark[] = [];
  readonly #tables: TableSpan[] = [];
  readonly #setAside: SetAside[] = [];
  readonly #pages: number[] = [];
  #length = 0;
  #last = '\n\n';
  #lines = 1;
  #inCell = false;
  /** A label stands last: its words follow on the same line, whatever elements lie between. */
  #afterLabel = false;

  constructor(form: Form) {
    this.#form = form;
  }

  #push(text: string): void {
    if (text === '') return;
    this.#pieces.push(text);
    this.#length += text.length;
    this.#last = (this.#last + text).slice(-2);
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#lines += 1;
  }

  /** Words of the file; runs of white space count as one space. */
  words(value: string): void {
    this.#decoded.push(value);
    const clean = value.replace(/\s+/gu, ' ');
    if (clean.trim() !== '') this.#afterLabel = false;
    this.#push(/\s$/u.test(this.#last) ? clean.trimStart() : clean);
  }

  /** Characters that the form shows but does not hold: a number that it counts. */
  supply(text: string): void {
    if (text === '') return;
    this.#supplied.push(text);
    this.#push(text);
  }

  /** A supplied label of an item, raised where the item is a note. */
  supplyLabel(text: string, raised: boolean): void {
    const start = this.#length;
    this.supply(text);
    if (raised) this.mark('superscript', start);
    this.endLabel();
  }

  /** The words so far are a label: what follows stands on its line. */
  endLabel(): void {
    if (!/\s$/u.test(this.#last)) this.#push(' ');
    this.#afterLabel = true;
  }

  /** Text that is no part of the document: scripts, styles, the head; running heads of Word. */
  aside(value: string, what: 'script' | 'header' = 'script'): void {
    this.#decoded.push(value);
    if (value.trim() === '') return;
    const reason = what === 'script' ? 'markup' : 'furniture';
    this.#setAside.push({ reason, what, text: value, at: this.#length, line: this.#lines });
  }

  line(): void {
    if (this.#afterLabel) return;
    if (this.#inCell) this.#push(/\s$/u.test(this.#last) ? '' : ' ');
    else if (!this.#last.endsWith('\n')) this.#push('\n');
  }

  /** A line's end that the file asks for: two of them set paragraphs apart. */
  break(): void {
    if (!this.#afterLabel && !this.#inCell && this.#last.endsWith('\n')) this.block();
    else this.line();
  }

  block(): void {
    if (this.#afterLabel) return;
    if (this.#inCell) this.line();
    else if (this.#last.endsWith('\n')) this.#push(this.#last === '\n\n' ? '' : '\n');
    else this.#push('\n\n');
  }

  page(): void {
    this.block();
    this.#pages.push(this.#length);
  }

  /** Where the next character will stand. */
  position(): number {
    return this.#length;
  }

  mark(type: Mark['type'], start: number): void {
    if (this.#length > start) this.#marks.push({ type, start, end: this.#length });
  }

  cell(fill: () => void): Range {
    if (!/\s$/u.test(this.#last)) this.#push(' ');
    const start = this.#length;
    const wasInCell = this.#inCell;
    this.#inCell = true;
    fill();
    this.#inCell = wasInCell;
    return { start, end: this.#length };
  }

  table(header: boolean, rows: readonly (readonly Range[])[]): void {
    const cells = rows.flat();
    const start = cells[0]?.start ?? this.#length;
    this.#tables.push({ start, end: this.#length, header, rows });
  }

  draft(): Draft {
    const draft = draftOf(this.#form, this.#pieces.join(''), this.#decoded.join('\n'));
    return {
      ...draft,
      marks: this.#marks,
      tables: this.#tables,
      setAside: this.#setAside,
      pages: this.#pages,
      supplied: this.#supplied.join('\n'),
    };
  }
}
