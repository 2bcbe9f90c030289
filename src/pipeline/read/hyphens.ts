import { cut, type Cut, type Draft } from './draft.ts';

/** First halves that the editorial manuals write with a hyphen. */
const prefixes = new Set(
  // Tens among them: “fifty-seventh”, “cinquante-septième”.
  'anti demi ex follow high long low mid multi near non post pre self semi short so socio sous vice well twenty thirty forty fifty sixty seventy eighty ninety vingt trente quarante cinquante soixante'.split(
    ' ',
  ),
);
const broken = /(\p{L}{2,30})([-‐\u00AD])\n[^\S\n]{0,8}(\p{Ll}{2,30})/gu;

/**
 * Words that a hyphen breaks at a line's end. The hyphen is set aside where the document itself
 * writes the word without it, or does not write it with it and the first half is no word of its
 * own; else it stays, as in “people-centred”. Either way the halves join without a space.
 */
export function joinBrokenWords(draft: Draft): Draft {
  const matches = [...draft.text.matchAll(broken)];
  if (matches.length === 0) return draft;
  const words = new Set<string>();
  const breaks = new Set(matches.map(({ index }) => index));
  for (const { index, 0: word } of draft.text.matchAll(/\p{L}+(?:[-‐]\p{L}+)*/gu)) {
    if (!breaks.has(index)) words.add(word.toLowerCase());
  }
  const joins = new Set(draft.joins);
  const cuts: Cut[] = [];
  for (const { index, 1: left = '', 2: hyphen = '', 3: right = '' } of matches) {
    const at = index + left.length;
    joins.add(at + 1);
    if (hyphen === '\u00AD' || isOneWord(words, left.toLowerCase(), right.toLowerCase())) {
      cuts.push({ start: at, end: at + 1, what: 'hyphen' });
    }
  }
  return cut({ ...draft, joins }, cuts);
}

function isOneWord(words: ReadonlySet<string>, left: string, right: string): boolean {
  if (words.has(`${left}${right}`)) return true;
  if (words.has(`${left}-${right}`)) return false;
  return !words.has(left) && !prefixes.has(left);
}
