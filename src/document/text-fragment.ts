/**
 * Links to exactly these words: https://wicg.github.io/scroll-to-text-fragment/. Browsers match from
 * word boundary to word boundary, so what we cut ourselves is cut there.
 */

/** Longer words are named by their beginning and end. */
const longest = 40;
/** How much of the beginning, the end and the surroundings names them. */
const enough = 8;

/**
 * The fragment directive for words of a page.
 *
 * @param text the page's visible text around them, in order; @param start, @param end where they stand.
 * @param language of the text (BCP 47), for its word boundaries.
 * @returns `:~:text=…`, to follow `#op80`.
 */
export function textFragment(text: string, start: number, end: number, language: string): string {
  const words = text.slice(start, end);
  const named =
    words.length <= longest
      ? encode(words.trim())
      : `${encode(head(words, language))},${encode(tail(words, language))}`;
  const unique = text.indexOf(words) === text.lastIndexOf(words);
  if (unique) return `:~:text=${named}`;
  const before = tail(text.slice(0, start), language);
  const after = head(text.slice(end), language);
  const prefix = before === '' ? '' : `${encode(before)}-,`;
  const suffix = after === '' ? '' : `,-${encode(after)}`;
  return `:~:text=${prefix}${named}${suffix}`;
}

/** Commas, ampersands and hyphens mean something in the directive. */
const encode = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');

const wordsOf = (text: string, language: string): string[] =>
  [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].map(
    ({ segment }) => segment,
  );

function head(text: string, language: string): string {
  let taken = '';
  for (const word of wordsOf(text.slice(0, 4 * longest), language)) {
    if (taken.length >= enough || (taken !== '' && word.includes('\n'))) break;
    taken += word;
  }
  return taken.trim();
}

function tail(text: string, language: string): string {
  let taken = '';
  for (const word of wordsOf(text.slice(-4 * longest), language).reverse()) {
    if (taken.length >= enough || (taken !== '' && word.includes('\n'))) break;
    taken = word + taken;
  }
  return taken.trim();
}
