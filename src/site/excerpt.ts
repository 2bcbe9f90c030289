interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of official words around others, and whether more stands before and behind. */
export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

const stop = /[，；。：]|[,;.:](?=\s)/gu;
/** What is never cut in two: a number, a symbol, a Latin word. */
const whole = /[\p{Script=Latin}\d/().-]+/gu;

/** A stop as near as this leaves nothing to understand the words by: the clause goes on behind it. */
const adjacent = 4;

/**
 * The clause that words stand in: from stop to stop, and no further than `reach` characters on
 * either side.
 */
export function clauseAround(text: string, { start, end }: Span, reach = 40): Excerpt {
  const stops = [...text.matchAll(stop)].map(({ index }) => index);
  const lastStop = stops.findLast((at) => at < start - adjacent);
  const nextStop = stops.find((at) => at >= end + adjacent) ?? text.length;
  const words = [...text.matchAll(whole)];
  const holding = (at: number): RegExpExecArray | undefined =>
    words.find((word) => word.index < at && at < word.index + word[0].length);
  const left = Math.max(0, start - reach);
  const right = Math.min(text.length, end + reach);
  const leftWord = holding(left);
  const from = Math.max(
    lastStop === undefined ? 0 : lastStop + 1,
    leftWord ? leftWord.index + leftWord[0].length : left,
  );
  const to = Math.max(end, Math.min(nextStop, holding(right)?.index ?? right));
  return {
    before: text.slice(Math.min(from, start), start).trimStart(),
    words: text.slice(start, end),
    after: text.slice(end, to).trimEnd(),
    cutBefore: from > 0,
    cutAfter: to < text.length,
  };
}
