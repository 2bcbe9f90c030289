import type { SourceText } from '../read/source-text.ts';

/** One line of the source that is not blank. Offsets are into `SourceText.text`. */
export interface Fragment {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A blank line stands before it. */
  readonly blankBefore: boolean;
  /** Footnotes stood before it, so that the paragraph above may go on here. */
  readonly afterNotes: boolean;
}

/** The source's lines, blank ones left out. */
export function splitFragments({ text }: SourceText): Fragment[] {
  const fragments: Fragment[] = [];
  let offset = 0;
  let blankBefore = true;
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (trimmed === '') {
      blankBefore = true;
    } else {
      const start = offset + line.indexOf(trimmed);
      const end = start + trimmed.length;
      fragments.push({ text: trimmed, start, end, blankBefore, afterNotes: false });
      blankBefore = false;
    }
    offset += line.length + 1;
  }
  return fragments;
}

const terminal = /[,，;；.。:：!！?？][”"’'»)）\]]*[⁰¹²³⁴-⁹]*$/u;

/** True where a paragraph may end: a fragment without a closing point goes on in the next. */
export function isComplete(fragment: Fragment): boolean {
  return terminal.test(fragment.text);
}
