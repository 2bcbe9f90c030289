/**
 * The index of a large library: for every one, two and three characters that stand together, the
 * parts that have them. It holds no positions, so it is small; what it gives is a superset, and the
 * words are then looked for in the parts themselves.
 *
 * Positions were measured and given up: Pagefind's index of 1,000 texts with a character a token
 * takes 1–1.9 MB and two seconds for a phrase of frequent characters.
 */

/** A file of the index: to each gram the parts that have it, encoded. */
export type Bucket = Readonly<Record<string, string>>;

const longest = 3;
/** Grams that are asked for at most; more hardly exclude more. */
const asked = 4;
/** What a file of the index weighs, about, before compression. */
const bucketWeight = 8_192;

/** The number of files, a power of two, for parts of this weight. */
export const bucketsFor = (weight: number): number =>
  2 ** Math.min(12, Math.max(3, Math.ceil(Math.log2((weight * 3) / bucketWeight))));

/** The file that a gram is in: FNV-1a over its UTF-16 units. */
export function bucketOf(gram: string, buckets: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < gram.length; at++) hash = Math.imul(hash ^ gram.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % buckets;
}

/** Adds all grams of a folded text to a set. */
export function addGrams(folded: string, grams: Set<string>): void {
  const characters = [...folded];
  for (let at = 0; at < characters.length; at++) {
    let gram = '';
    for (const character of characters.slice(at, at + longest)) grams.add((gram += character));
  }
}

/** The grams that tell where a folded needle may stand: its longest ones, evenly spread. */
export function gramsFor(needle: string): string[] {
  const characters = [...needle];
  const length = Math.min(longest, characters.length);
  const all = characters
    .slice(0, characters.length - length + 1)
    .map((_, at) => characters.slice(at, at + length).join(''));
  const step = Math.max(1, (all.length - 1) / (asked - 1));
  const spread = Array.from(
    { length: Math.min(asked, all.length) },
    (_, n) => all[Math.round(n * step)] ?? '',
  );
  return [...new Set(spread)].filter((gram) => gram !== '');
}

/**
 * The index of folded texts by part.
 *
 * @param parts for each part, in order, its folded texts.
 * @returns the files in order of their numbers.
 */
export function buildIndex(parts: readonly (readonly string[])[], buckets: number): Bucket[] {
  const lists = new Map<string, number[]>();
  for (const [number, texts] of parts.entries()) {
    const grams = new Set<string>();
    for (const text of texts) addGrams(text, grams);
    for (const gram of grams) {
      const list = lists.get(gram);
      if (list) list.push(number);
      else lists.set(gram, [number]);
    }
  }
  const files = Array.from({ length: buckets }, (): Record<string, string> => ({}));
  for (const [gram, list] of lists) {
    const file = files[bucketOf(gram, buckets)];
    if (file) file[gram] = encodeNumbers(list, parts.length);
  }
  return files;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Ascending numbers below `total` as letters: the gaps, five bits a letter; `!` before those left out. */
export function encodeNumbers(numbers: readonly number[], total: number): string {
  if (numbers.length * 2 > total) {
    const held = new Set(numbers);
    const others = Array.from({ length: total }, (_, n) => n).filter((n) => !held.has(n));
    return `!${encodeGaps(others)}`;
  }
  return encodeGaps(numbers);
}

function encodeGaps(numbers: readonly number[]): string {
  let text = '';
  let last = -1;
  for (const number of numbers) {
    let gap = number - last - 1;
    for (; gap >= 32; gap = Math.floor(gap / 32)) text += digits.charAt(32 + (gap % 32));
    text += digits.charAt(gap);
    last = number;
  }
  return text;
}

/** The inverse of {@link encodeNumbers}. */
export function decodeNumbers(text: string, total: number): Set<number> {
  const listed = new Set<number>();
  let [last, gap, weight] = [-1, 0, 1];
  for (const letter of text.replace(/^!/u, '')) {
    const digit = digits.indexOf(letter);
    gap += (digit % 32) * weight;
    weight *= 32;
    if (digit >= 32) continue;
    last += gap + 1;
    listed.add(last);
    [gap, weight] = [0, 1];
  }
  if (!text.startsWith('!')) return listed;
  return new Set(Array.from({ length: total }, (_, n) => n).filter((n) => !listed.has(n)));
}
