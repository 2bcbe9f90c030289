/** Near misspellings. */

/**
 * How many letters to insert, leave out, change or swap to make one word of the other (optimal
 * string alignment), or null where it takes more than the limit.
 */
export function editDistance(a: string, b: string, limit: number): number | null {
  const [from, to] = [[...a], [...b]];
  if (Math.abs(from.length - to.length) > limit) return null;
  let before: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const line = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const costs = [
        (above[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
        ...(swapped ? [(before[column - 2] ?? 0) + 1] : []),
      ];
      line.push(Math.min(...costs));
    }
    [before, above] = [above, line];
  }
  const distance = above[to.length] ?? 0;
  return distance <= limit ? distance : null;
}

/** How many slips a word of this length may have and still be taken for it. */
export function tolerance(word: string): number {
  const length = [...word].length;
  if (/\p{Script=Han}/u.test(word)) return length < 3 ? 0 : length < 6 ? 1 : 2;
  return length < 5 ? 0 : length < 8 ? 1 : 2;
}
