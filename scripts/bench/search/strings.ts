/** Random strings of a text, the same for the same seed. */

/** What of a paragraph strings are drawn from. */
export interface Paragraph {
  readonly anchor: string;
  readonly text: string;
  /** Offsets at which mark-up stands that strings are to run across. */
  readonly seams: readonly number[];
}

/** A generator of numbers from 0 to 1 (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const letter = /(?!\p{Script=Han})[\p{L}\p{M}]/u;

/** True where a string may begin: not inside a word of a script that is written in words. */
const mayBegin = (characters: readonly string[], at: number): boolean =>
  !letter.test(characters[at] ?? '') || !letter.test(characters[at - 1] ?? '');

export interface DrawOptions {
  readonly count: number;
  readonly shortest: number;
  readonly longest: number;
  readonly seed: number;
  /** Only strings that run across a seam. */
  readonly acrossSeams?: boolean;
}

/** Draws strings of the paragraphs; each begins and ends in something other than white space. */
export function drawStrings(paragraphs: readonly Paragraph[], options: DrawOptions): string[] {
  const next = random(options.seed);
  const drawn = new Set<string>();
  const below = (limit: number): number => Math.floor(next() * limit);
  for (let tries = 0; drawn.size < options.count && tries < options.count * 200; tries++) {
    const paragraph = paragraphs[below(paragraphs.length)];
    if (!paragraph) break;
    const characters = [...paragraph.text];
    const length = options.shortest + below(options.longest - options.shortest + 1);
    const seam = paragraph.seams[below(paragraph.seams.length)];
    if (options.acrossSeams === true && seam === undefined) continue;
    const at =
      options.acrossSeams === true
        ? (seam ?? 0) - 1 - below(Math.max(1, length - 1))
        : below(characters.length);
    if (at < 0 || at + length > characters.length || !mayBegin(characters, at)) continue;
    const text = characters.slice(at, at + length).join('');
    if (text === text.trim()) drawn.add(text);
  }
  return [...drawn];
}

/**
 * A plain check of what stands where, written apart from the search: width, case, and spaces
 * beside Han characters set aside, a string stands in a text or does not; in scripts written in
 * words it stands there from the beginning of a word.
 */
export function contains(text: string, words: string): boolean {
  const even = (raw: string): string =>
    raw
      .replace(/[\uFF01-\uFF5E]/gu, (wide) =>
        String.fromCodePoint((wide.codePointAt(0) ?? 0) - 0xfee0),
      )
      .toLowerCase()
      .trim()
      .replace(
        /(?<=\p{Script=Han})\s+(?=[^\p{Script=Han}\s])|(?<=[^\p{Script=Han}\s])\s+(?=\p{Script=Han})/gu,
        '',
      )
      .replace(/\s+/gu, ' ');
  const [whole, part] = [even(text), even(words)];
  for (let at = whole.indexOf(part); at !== -1; at = whole.indexOf(part, at + 1)) {
    if (!letter.test(part.charAt(0)) || !letter.test(whole.charAt(at - 1))) return true;
  }
  return false;
}
