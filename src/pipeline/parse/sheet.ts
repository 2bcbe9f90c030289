import { lastNotAbove, type Mark, type Range, type SourceText } from '../read/source-text.ts';
import { endingOf, type Fragment } from './fragments.ts';
import type { Language } from './languages/language.ts';

/** A look or a footnote mark over the text; these never overlap. */
export interface InlineMark extends Range {
  readonly type: 'strong' | 'emphasis' | 'reference';
  /** What joins a footnote mark to its note; '' for a look. */
  readonly identifier: string;
}

/** What the parser works on: the source, its language, and its marks made plain. */
export interface Sheet {
  readonly source: SourceText;
  readonly language: Language;
  readonly marks: readonly InlineMark[];
  readonly markStarts: readonly number[];
  readonly headings: readonly Mark[];
  readonly headingStarts: readonly number[];
}

const rank = { reference: 0, strong: 1, emphasis: 2 } as const;

/** A sheet with its marks cut so that none overlaps: a footnote mark inside bold splits the bold. */
export function sheetOf(
  source: SourceText,
  language: Language,
  references: readonly InlineMark[],
): Sheet {
  const looks = source.marks.flatMap(({ type, start, end }): InlineMark[] =>
    type === 'strong' || type === 'emphasis' ? [{ type, start, end, identifier: '' }] : [],
  );
  const marks = flatten([...references, ...looks]);
  const headings = source.marks.filter(({ type }) => type === 'heading');
  return {
    source,
    language,
    marks,
    markStarts: marks.map(({ start }) => start),
    headings,
    headingStarts: headings.map(({ start }) => start),
  };
}

function flatten(marks: readonly InlineMark[]): InlineMark[] {
  let free: InlineMark[] = [];
  for (const type of ['reference', 'strong', 'emphasis'] as const) {
    const own = marks.filter((mark) => mark.type === type).toSorted((a, b) => a.start - b.start);
    free = merge(free, own);
  }
  return free;
}

/** Adds marks of one type, in order, where nothing of a higher rank lies. */
function merge(taken: readonly InlineMark[], added: readonly InlineMark[]): InlineMark[] {
  const result: InlineMark[] = [...taken];
  let at = 0;
  let reached = 0;
  for (const mark of added) {
    let from = Math.max(mark.start, reached);
    while ((taken[at]?.end ?? Infinity) <= from) at++;
    for (let next = at; from < mark.end; next++) {
      const obstacle = taken[next];
      const end = Math.min(mark.end, obstacle?.start ?? Infinity);
      if (from < end) result.push({ ...mark, start: from, end });
      if (!obstacle || obstacle.start >= mark.end) break;
      from = Math.max(from, obstacle.end);
    }
    reached = Math.max(reached, mark.end);
  }
  return result.toSorted((a, b) => a.start - b.start || rank[a.type] - rank[b.type]);
}

/** The marks that lie in a range, cut to it. */
export function marksIn({ marks, markStarts }: Sheet, { start, end }: Range): InlineMark[] {
  const found: InlineMark[] = [];
  for (let at = Math.max(0, lastNotAbove(markStarts, start)); at < marks.length; at++) {
    const mark = marks[at];
    if (!mark || mark.start >= end) break;
    if (mark.end <= start) continue;
    found.push({ ...mark, start: Math.max(mark.start, start), end: Math.min(mark.end, end) });
  }
  return found;
}

/** The fragments with their endings told without the footnote marks at their ends. */
export function withEndings(sheet: Sheet, fragments: readonly Fragment[]): Fragment[] {
  return fragments.map((fragment) => {
    let { end } = fragment;
    for (const mark of marksIn(sheet, fragment).toReversed()) {
      const between = sheet.source.text.slice(mark.end, end);
      // Between marks a comma may stand; behind the last one it is the sentence's own.
      const gap = end === fragment.end ? /^\s*$/u : /^[\s,，]*$/u;
      if (mark.type !== 'reference' || !gap.test(between)) break;
      end = mark.start;
    }
    if (end === fragment.end) return fragment;
    return { ...fragment, ending: endingOf(sheet.source.text.slice(fragment.start, end)) };
  });
}
