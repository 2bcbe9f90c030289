/** Sizes of the widest layout, in pixels and in Han characters a line. */
const text = { perLine: 38, line: 35, gap: 20 } as const;
const margin = { perLine: 15, line: 25, gap: 9, kind: 3 } as const;

const lines = (length: number, perLine: number): number => Math.max(1, Math.ceil(length / perLine));

/** Latin letters take half the room of Han characters. */
const width = (words: string): number =>
  [...words].reduce((sum, character) => sum + (character < '\u2e80' ? 0.55 : 1), 0);

/** What of ours is shown in the margin at once. */
export interface Shown {
  /** How many notes, from the first. */
  readonly notes: number;
  readonly themes: boolean;
}

/**
 * How much of ours fits in the margin beside a paragraph before it stands beside the next one. The
 * rest opens on demand. Where footnotes stand there too, they have the room.
 *
 * @param paragraph its words.
 */
export function fitBeside(
  paragraph: string,
  beside: {
    readonly footnotes: number;
    readonly notes: readonly string[];
    readonly themes: readonly string[];
  },
): Shown {
  const height = lines(width(paragraph), text.perLine) * text.line + text.gap - margin.gap;
  const room = beside.footnotes > 0 ? 1 : Math.max(1, Math.floor(height / margin.line));
  const notes = beside.notes.map((title) => lines(width(title) + margin.kind, margin.perLine));
  const themes =
    beside.themes.length === 0 ? 0 : lines(width(beside.themes.join('　')), margin.perLine);
  if (sum(notes) + themes <= room) return { notes: notes.length, themes: true };
  let shown = 0;
  while (shown < notes.length && sum(notes.slice(0, shown + 1)) <= room - 1) shown++;
  return { notes: shown, themes: themes === 0 };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
