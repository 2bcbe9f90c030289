import { contains, type Paragraph } from './strings.ts';

/** One search among those that are compared. */
export interface Side {
  readonly name: string;
  /** What a reader's browser fetches until the first answer, compressed. */
  readonly bytes: number;
  /** For each string the anchors of the paragraphs found, and how long it took, in milliseconds. */
  run(strings: readonly string[]): Promise<readonly Found[]>;
}

export interface Found {
  readonly anchors: readonly string[];
  readonly time: number;
}

/** A line of the table. Recall and precision are means over the strings, by paragraph. */
export async function judge(
  side: Side,
  paragraphs: readonly Paragraph[],
  strings: readonly string[],
): Promise<Record<string, string | number>> {
  const found = await side.run(strings);
  const scores = strings.map((words, at) =>
    score(found[at]?.anchors ?? [], truth(paragraphs, words)),
  );
  const times = found.map(({ time }) => time);
  return {
    search: side.name,
    recall: mean(scores.map(({ recall }) => recall)).toFixed(3),
    precision: mean(scores.flatMap(({ precision }) => precision ?? [])).toFixed(3),
    'KB to first answer': Math.round(side.bytes / 1000),
    'ms median': quantile(times, 0.5).toFixed(1),
    'ms 95 %': quantile(times, 0.95).toFixed(1),
  };
}

const truth = (paragraphs: readonly Paragraph[], words: string): ReadonlySet<string> =>
  new Set(paragraphs.filter(({ text }) => contains(text, words)).map(({ anchor }) => anchor));

/** Precision is null where nothing was found: then nothing was wrong. */
function score(
  anchors: readonly string[],
  right: ReadonlySet<string>,
): { recall: number; precision: number | null } {
  const hits = new Set(anchors);
  const both = [...hits].filter((anchor) => right.has(anchor)).length;
  return {
    recall: right.size === 0 ? 1 : both / right.size,
    precision: hits.size === 0 ? null : both / hits.size,
  };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** The value below which that share of the values lies. */
export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[
    Math.min(values.length - 1, Math.floor(values.length * share))
  ] ?? 0;
