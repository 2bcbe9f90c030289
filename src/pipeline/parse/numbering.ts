/**
 * Numbers and labels of paragraphs.
 *
 * Degrees of subparagraphs are (a), (i), a., i. (UN editorial manual, paragraphs and
 * subparagraphs). A label alone does not tell its degree: "(i)" after "(h)" is a letter. A stack of
 * the open degrees decides.
 */

const number = /^(\d{1,3})([.．、])\s*(?=\S)/u;
const label = /^[(（]([a-z]{1,4})[)）]\s*(?=\S)|^([a-z]{1,4})[.．]\s+(?=\S)/u;

export interface Label {
  /** As printed, with brackets or point, without the space behind. */
  readonly printed: string;
  readonly value: string;
  /** How many characters stand before the words. */
  readonly width: number;
}

/** The paragraph number that a line begins with, or null. */
export function numberOf(text: string): Label | null {
  const match = number.exec(text);
  if (!match) return null;
  return { printed: match[0].trim(), value: match[1] ?? '', width: match[0].length };
}

/** The label of a subparagraph that a line begins with, or null. */
export function labelOf(text: string): Label | null {
  const match = label.exec(text);
  if (!match) return null;
  return { printed: match[0].trim(), value: match[1] ?? match[2] ?? '', width: match[0].length };
}

export interface Degree {
  readonly style: 'letter' | 'roman';
  readonly bracketed: boolean;
  /** Place in the series, from 1. */
  readonly ordinal: number;
}

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** The value of a Roman numeral in small letters, or null where it is none. */
export function romanValue(text: string): number | null {
  let total = 0;
  for (const [index, digit] of [...text].entries()) {
    const value = romanDigits[digit];
    if (value === undefined) return null;
    const next = romanDigits[text.charAt(index + 1)] ?? 0;
    total += value < next ? -value : value;
  }
  return total > 0 && toRoman(total) === text ? total : null;
}

function toRoman(value: number): string {
  const steps = [
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const;
  let rest = value;
  return steps
    .map(([size, digits]) => {
      const times = Math.floor(rest / size);
      rest -= times * size;
      return digits.repeat(times);
    })
    .join('');
}

/** The place of a letter label in its series: a = 1, z = 26, aa = 27, bb = 28. */
export function letterValue(text: string): number | null {
  const [first] = text;
  if (first === undefined || !/^([a-z])\1*$/u.test(text)) return null;
  return (text.length - 1) * 26 + first.charCodeAt(0) - 96;
}

function readings({ printed, value }: Label): Degree[] {
  const bracketed = /^[(（]/u.test(printed);
  const letter = letterValue(value);
  const roman = romanValue(value);
  return [
    ...(letter === null ? [] : [{ style: 'letter', bracketed, ordinal: letter } as const]),
    ...(roman === null ? [] : [{ style: 'roman', bracketed, ordinal: roman } as const]),
  ];
}

/**
 * The open degrees after a label, outermost first; the label's own degree is the last. It goes on
 * with the innermost series that it fits, else it begins a new one below.
 */
export function place(open: readonly Degree[], next: Label): readonly Degree[] {
  const candidates = readings(next);
  for (let depth = open.length; depth > 0; depth--) {
    const series = open[depth - 1];
    const fitting = candidates.find(
      (candidate) =>
        candidate.style === series?.style &&
        candidate.bracketed === series.bracketed &&
        candidate.ordinal === series.ordinal + 1,
    );
    if (fitting) return [...open.slice(0, depth - 1), fitting];
  }
  const first = candidates.find(({ ordinal }) => ordinal === 1) ?? candidates[0];
  return first ? [...open, first] : open;
}
