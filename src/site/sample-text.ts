import type { EmittedDocument, ThemeTag, Unit } from '../document/schema/emitted.ts';

/** A unit for tests: an operative paragraph that says nothing of itself but what is given. */
export const sampleUnit = (number: string, given: Partial<Unit> = {}): Unit => ({
  anchor: `op${number}`,
  kind: 'operative',
  number,
  label: `${number}.`,
  parent: null,
  section: null,
  text: '',
  footnotes: [],
  verb: null,
  themes: [],
  citations: [],
  actors: [],
  dates: [],
  figures: [],
  terms: [],
  goals: [],
  ...given,
});

/** A text for tests. */
export const sampleText = (
  units: readonly Unit[],
  given: Partial<EmittedDocument> = {},
): EmittedDocument => ({
  folder: 'A-RES-1-1',
  symbol: 'A/RES/1/1',
  language: 'zh',
  number: null,
  title: null,
  lines: [],
  sections: [],
  units: [...units],
  ...given,
});

/** A theme's tag for tests, on the words given. */
export const sampleTag = (
  theme: string,
  weight: ThemeTag['weight'] = 'principal',
  words: readonly string[] = [],
): ThemeTag => ({
  theme,
  weight,
  evidence: words.map((word) => ({ start: 0, end: word.length, words: word, rule: 'phrase' })),
  reason: null,
});
