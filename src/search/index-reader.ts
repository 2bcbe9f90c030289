/** Asks the index which parts may hold words. */
import { bucketOf, decodeNumbers, gramsFor, type Bucket } from './grams.ts';

export interface IndexReader {
  /**
   * The numbers of parts that may fulfil one of the alternatives.
   *
   * @param alternatives each a list of folded needles that must all stand in a part.
   */
  find(alternatives: readonly (readonly string[])[]): Promise<ReadonlySet<number>>;
}

/**
 * A reader of an index.
 *
 * @param fetchBucket gives a file by its number; it is asked for the same one again and again.
 * @param total how many parts there are.
 */
export function createIndexReader(
  fetchBucket: (bucket: number) => Promise<Bucket>,
  buckets: number,
  total: number,
): IndexReader {
  const partsWith = async (gram: string): Promise<ReadonlySet<number>> => {
    const bucket = await fetchBucket(bucketOf(gram, buckets));
    return decodeNumbers(bucket[gram] ?? '', total);
  };
  const partsWithAll = async (needles: readonly string[]): Promise<ReadonlySet<number>> => {
    const grams = [...new Set(needles.flatMap(gramsFor))];
    const sets = await Promise.all(grams.map(partsWith));
    const [first = new Set<number>(), ...others] = sets.sort((a, b) => a.size - b.size);
    return new Set([...first].filter((number) => others.every((set) => set.has(number))));
  };
  return {
    async find(alternatives) {
      const sets = await Promise.all(alternatives.map(partsWithAll));
      return new Set(sets.flatMap((set) => [...set]));
    },
  };
}
