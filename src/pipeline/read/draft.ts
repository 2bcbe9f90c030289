import {
  lastNotAbove,
  lineStartsOf,
  pointAt,
  type Form,
  type Mark,
  type Range,
  type SetAside,
  type SetAsideKind,
  type SourceText,
  type TableSpan,
} from './source-text.ts';

/** A source on its way: as a form's reader gives it, with furniture still in the text. */
export interface Draft {
  readonly form: Form;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly tables: readonly TableSpan[];
  readonly setAside: readonly SetAside[];
  readonly pages: readonly number[];
  readonly joins: ReadonlySet<number>;
  readonly decoded: string;
  readonly supplied: string;
}

/** A stretch to take out of the text; white space needs no reason. It must not hold a line end. */
export interface Cut extends Range {
  readonly what: SetAsideKind | null;
}

const markups: ReadonlySet<SetAsideKind> = new Set(['mark-up', 'script']);

/** A draft that has nothing but its text. */
export function draftOf(form: Form, text: string, decoded: string): Draft {
  return {
    form,
    text,
    marks: [],
    tables: [],
    setAside: [],
    pages: [],
    joins: new Set(),
    decoded,
    supplied: '',
  };
}

/** The entry of the account for a stretch of the draft. */
function setAsideOf(what: SetAsideKind, text: string, at: number, line: number): SetAside {
  return { reason: markups.has(what) ? 'markup' : 'furniture', what, text, at, line };
}

/** Takes stretches out of the text, and moves everything that points into it. */
export function cut(draft: Draft, cuts: readonly Cut[]): Draft {
  const sorted = withoutOverlap(cuts);
  if (sorted.length === 0) return draft;
  const move = mover(sorted);
  const lines = { lineStarts: lineStartsOf(draft.text) };
  const taken = sorted.flatMap(({ start, end, what }) =>
    what === null
      ? []
      : [setAsideOf(what, draft.text.slice(start, end), move(start), pointAt(lines, start).line)],
  );
  const moveRange = <T extends Range>(range: T): T => ({
    ...range,
    start: move(range.start),
    end: move(range.end),
  });
  const kept = draft.setAside.map((entry) => ({ ...entry, at: move(entry.at) }));
  return {
    ...draft,
    text: remaining(draft.text, sorted),
    marks: draft.marks.map(moveRange).filter(({ start, end }) => start < end),
    tables: draft.tables.map((table) => ({
      ...moveRange(table),
      rows: table.rows.map((row) => row.map(moveRange)),
    })),
    setAside: [...kept, ...taken],
    pages: draft.pages.map(move),
    joins: new Set([...draft.joins].map(move)),
  };
}

function withoutOverlap(cuts: readonly Cut[]): Cut[] {
  const sorted: Cut[] = [];
  for (const next of cuts.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const start = Math.max(next.start, sorted.at(-1)?.end ?? 0);
    if (start < next.end) sorted.push({ ...next, start });
  }
  return sorted;
}

/** Maps an offset of the text to where it is after the cuts. */
function mover(sorted: readonly Cut[]): (offset: number) => number {
  const starts = sorted.map(({ start }) => start);
  const removedBefore: number[] = [];
  let removed = 0;
  for (const { start, end } of sorted) {
    removedBefore.push(removed);
    removed += end - start;
  }
  return (offset) => {
    const at = lastNotAbove(starts, offset);
    const last = sorted[at];
    if (!last) return offset;
    return offset - (removedBefore[at] ?? 0) - (Math.min(offset, last.end) - last.start);
  };
}

function remaining(text: string, sorted: readonly Cut[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of sorted) {
    pieces.push(text.slice(from, start));
    from = end;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}

/** A mark without the white space at its ends. */
function trimmed(text: string, mark: Mark): Mark[] {
  let { start, end } = mark;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return start < end ? [{ ...mark, start, end }] : [];
}

/** The finished source: white space at line ends gone, lines counted, marks in order. */
export function finish(file: string, draft: Draft): SourceText {
  const cuts: Cut[] = [];
  for (const { index, 0: found } of draft.text.matchAll(/(?<![^\S\n])[^\S\n]+$/gmu)) {
    cuts.push({ start: index, end: index + found.length, what: null });
  }
  const clean = cut(draft, cuts);
  return {
    file,
    ...clean,
    marks: clean.marks
      .flatMap((mark) => trimmed(clean.text, mark))
      .toSorted((a, b) => a.start - b.start || b.end - a.end),
    setAside: clean.setAside.toSorted((a, b) => a.at - b.at),
    lineStarts: lineStartsOf(clean.text),
  };
}
