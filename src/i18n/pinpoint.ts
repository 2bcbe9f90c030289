/** How one language names the places in a document. */
export interface PinpointWords {
  readonly annex: string;
  readonly article: (number: string) => string;
  readonly paragraph: (number: string) => string;
  readonly target: (number: string) => string;
  /** Between the ends of a range. */
  readonly to: string;
}

/** A pinpoint as a reader reads it: `34-37,67-72` → 第34至37段、第67至72段. */
export function describePinpoint(at: string, separator: string, words: PinpointWords): string {
  if (at.startsWith('annex')) return `${words.annex}${at.slice('annex'.length).replace('-', ' ')}`;
  if (at.startsWith('target-')) return words.target(at.slice('target-'.length));
  const article = at.startsWith('art-');
  return at
    .replace(/^art-/u, '')
    .split(',')
    .map((part) => part.replace('-', words.to))
    .map(article ? words.article : words.paragraph)
    .join(separator);
}
