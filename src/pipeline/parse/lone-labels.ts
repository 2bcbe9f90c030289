import type { SourceText } from '../read/source-text.ts';
import type { Fragment } from './fragments.ts';
import { numberAlone } from './numbering.ts';

const label = /^(?:[(（]?(?:[a-z]{1,4}|[а-я]|[\u0621-\u064A])[)）]|[–—•·‣▪])$/u;
const shortHeading = 60;

/**
 * Joins labels that stand alone on their line to the words below: pdftotext puts a number or letter
 * and the paragraph set off behind it on lines of their own.
 */
export function joinLoneLabels(source: SourceText, all: readonly Fragment[]): Fragment[] {
  const joined: Fragment[] = [];
  for (let index = 0; index < all.length; index++) {
    const fragment = all[index];
    const next = all[index + 1];
    if (!fragment) break;
    if (!next || !isLone(fragment, joined.at(-1), next)) joined.push(fragment);
    else {
      const text = source.text.slice(fragment.start, next.end);
      joined.push({ ...next, ...placeOf(fragment), start: fragment.start, text });
      index += 1;
    }
  }
  return joined;
}

const placeOf = ({ blankBefore, afterBreak }: Fragment): Partial<Fragment> => ({
  blankBefore,
  afterBreak,
});

function isLone(fragment: Fragment, before: Fragment | undefined, next: Fragment): boolean {
  if (fragment.table || next.table || numberAlone(next.text) || label.test(next.text)) return false;
  // A break between them may have parted what does not belong together.
  if (next.afterBreak) return false;
  if (label.test(fragment.text)) return true;
  if (numberAlone(fragment.text) === null || !/^[\p{L}“"«]/u.test(next.text)) return false;
  if (before?.ending !== null) return true;
  // Otherwise the number may have been set into the middle of its paragraph's first sentence.
  return before.text.length < shortHeading && !/^\p{Ll}/u.test(next.text);
}
