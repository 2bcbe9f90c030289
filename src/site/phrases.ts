/** Where a line of Han characters may be broken without cutting a word. */
const between = (before: string, after: string): boolean =>
  /\p{Script=Han}{2,}$/u.test(before) && /^\p{Script=Han}{2,}/u.test(after);

/** A heading's words in the stretches that a line should not break: 世界峰会, 成果, 取得的进展. */
export function phrases(text: string, language: string): string[] {
  const words = new Intl.Segmenter(language, { granularity: 'word' });
  const kept: string[] = [];
  let last = '';
  for (const { segment } of words.segment(text)) {
    if (kept.length > 0 && !between(last, segment)) kept.push(`${kept.pop() ?? ''}${segment}`);
    else kept.push(segment);
    last = segment;
  }
  return kept;
}

/**
 * Marks in a heading's mark-up the places between words, as `<wbr>`, for a style that breaks nowhere
 * else: 世界峰会<wbr>成果. A word of one character (的, 和) stays with its neighbours. Nothing else
 * changes: tags and character references go through as they are.
 *
 * @param language of its words (BCP 47).
 */
export const markPhrases = (html: string, language: string): string =>
  html.replace(
    /(<[^>]*>|&[^;\s]+;)|[^<&]+/gu,
    (text, markup?: string) => markup ?? phrases(text, language).join('<wbr>'),
  );
