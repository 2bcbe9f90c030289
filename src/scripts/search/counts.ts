import type { Answer } from '../../search/answer.ts';
import type { ResultKind } from '../../search/state.ts';

/** How many results of each kind an answer has, before filters. */
export function kindCounts(answer: Answer): Readonly<Record<ResultKind, number>> {
  const named = (...kinds: readonly string[]): number =>
    answer.named.filter(({ kind }) => kinds.includes(kind)).length;
  return {
    paragraph: answer.paragraphs.length,
    footnote: answer.footnotes.length,
    note: answer.notes.length,
    document: named('document'),
    theme: named('theme'),
    term: named('term', 'actor'),
  };
}
