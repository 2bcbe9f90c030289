import type { FootnoteDefinition } from '../../document/tree.ts';
import type { SourceText } from '../read/source-text.ts';
import type { Fragment } from './fragments.ts';
import { positionOf, toInline, type Range } from './inline.ts';

interface Separated {
  /** The fragments without the footnotes, each told whether notes stood before it. */
  readonly fragments: readonly Fragment[];
  readonly footnotes: readonly FootnoteDefinition<null>[];
}

/**
 * Takes the footnotes out of the flow: lines that begin with a superscript number, wherever page
 * breaks left them. They come back in the order of their numbers.
 */
export function separateFootnotes(source: SourceText, all: readonly Fragment[]): Separated {
  const fragments: Fragment[] = [];
  const footnotes: FootnoteDefinition<null>[] = [];
  let afterNotes = false;
  for (const fragment of all) {
    const mark = source.marks.find(
      ({ type, start }) => type === 'superscript' && start === fragment.start,
    );
    if (mark && mark.end < fragment.end) {
      footnotes.push(definition(source, mark, fragment));
      afterNotes = true;
    } else {
      fragments.push({ ...fragment, afterNotes });
      afterNotes = false;
    }
  }
  footnotes.sort((a, b) => Number(a.identifier) - Number(b.identifier));
  return { fragments, footnotes };
}

function definition(
  source: SourceText,
  mark: Range,
  fragment: Fragment,
): FootnoteDefinition<null> {
  const label = source.text.slice(mark.start, mark.end);
  const gap = /^\s*/u.exec(source.text.slice(mark.end, fragment.end))?.[0].length ?? 0;
  return {
    type: 'footnoteDefinition',
    anchor: null,
    identifier: label.normalize('NFKC'),
    label,
    children: toInline(source, [{ start: mark.end + gap, end: fragment.end }]),
    position: positionOf(source, fragment),
  };
}
