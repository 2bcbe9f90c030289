import type { Draft } from './draft.ts';
import type { Mark } from './source-text.ts';

const superscripts = /[⁰¹²³⁴-⁹]+/gu;

/** Marks the superscript digits of Unicode, whatever the file's form. */
export function withSuperscripts(draft: Draft): Draft {
  const known = new Set(
    draft.marks.filter(({ type }) => type === 'superscript').map(({ start }) => start),
  );
  const marks = [...draft.text.matchAll(superscripts)]
    .filter(({ index }) => !known.has(index))
    .map(({ index, 0: found }): Mark => ({
      type: 'superscript',
      start: index,
      end: index + found.length,
    }));
  return { ...draft, marks: [...draft.marks, ...marks] };
}
