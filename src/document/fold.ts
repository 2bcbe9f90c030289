/**
 * Folding: what a reader does not distinguish when looking for words. Half and full width, letter
 * case, and white space beside a Han character are folded, and only those.
 */

export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text`, where its character begins in the original. */
  readonly starts: readonly number[];
  /** Likewise where it ends. */
  readonly ends: readonly number[];
}

const wide = /[\p{Script=Han}\u2014\u2018-\u201D\u2026\u3000-\u303F\uFF00-\uFFEF]/u;
const fullWidth = /[\uFF00-\uFFEF]/u;
const space = /\s/u;

/** Folds a text and keeps where each character came from. */
export function foldWithOffsets(original: string): Folded {
  const folded = { text: '', starts: [] as number[], ends: [] as number[] };
  let gap: number | null = null;
  let previous = '';
  let offset = 0;
  const append = (text: string, start: number, end: number): void => {
    folded.text += text;
    const units = Array.from({ length: text.length });
    folded.starts.push(...units.map(() => start));
    folded.ends.push(...units.map(() => end));
  };
  for (const character of original) {
    const end = offset + character.length;
    if (space.test(character)) {
      gap ??= offset;
    } else {
      const kept = gap !== null && previous !== '' && !wide.test(previous) && !wide.test(character);
      if (kept) append(' ', gap ?? offset, offset);
      append(foldCharacter(character), offset, end);
      gap = null;
      previous = character;
    }
    offset = end;
  }
  return folded;
}

const foldCharacter = (character: string): string =>
  (fullWidth.test(character) ? character.normalize('NFKC') : character).toLowerCase();

/** The folded form alone: `《２０３０ 年议程》` → `《2030年议程》`. */
export const fold = (original: string): string => foldWithOffsets(original).text;

/** All places where the folded needle stands, as offsets into the original, without overlaps. */
export function findFolded(haystack: Folded, needle: string): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  if (needle === '') return places;
  let from = haystack.text.indexOf(needle);
  while (from !== -1) {
    const to = from + needle.length;
    places.push({ start: haystack.starts[from] ?? 0, end: haystack.ends[to - 1] ?? 0 });
    from = haystack.text.indexOf(needle, to);
  }
  return places;
}
