/** Sizes of the widest layout, in pixels and in Han characters a line. */
const text = { perLine: 38, line: 35, gap: 22 } as const;
const margin = { perLine: 16, line: 24, kind: 3 } as const;

const lines = (length: number, perLine: number): number => Math.max(1, Math.ceil(length / perLine));

/** Latin letters take half the room of Han characters. */
const width = (words: string): number =>
  [...words].reduce((sum, character) => sum + (character < '\u2e80' ? 0.55 : 1), 0);

/**
 * How much of ours fits in the margin beside a paragraph before it stands beside the next one: the
 * number of notes shown at once, and whether the themes are. The rest opens on demand.
 *
 * @param paragraph its words, @param footnotes words of the sidenotes that stand there too.
 */
export function fitBeside(
  paragraph: string,
  beside: {
    readonly footnotes: readonly string[];
    readonly notes: readonly string[];
    readonly themes: readonly string[];
  },
): { notes: number; themes: boolean } {
  const height = lines(width(paragraph), text.perLine) * text.line + text.gap;
  const taken = beside.footnotes.map((words) => lines(width(words), margin.perLine) + 0.5);
  const notes = beside.notes.map((title) => lines(width(title) + margin.kind, margin.perLine));
  const themes =
    beside.themes.length === 0 ? 0 : lines(width(beside.themes.join('　')), margin.perLine);
  const room = Math.max(2, Math.floor(height / margin.line - sum(taken)));
  if (sum(notes) + themes <= room) return { notes: notes.length, themes: true };
  let shown = 0;
  while (shown < notes.length && sum(notes.slice(0, shown + 1)) <= room - 1) shown++;
  const themesFit = shown === notes.length && sum(notes) + themes <= room - 1;
  return { notes: Math.max(shown, Math.min(1, notes.length)), themes: themesFit };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
