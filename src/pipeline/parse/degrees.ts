import { asciiDigits } from '../../document/digits.ts';
import { hanValue, letterValue, romanValue, toLetter, toRoman, type Label } from './numbering.ts';

/**
 * Degrees of subparagraphs are (a), (i), a., i. (UN editorial manual, paragraphs and
 * subparagraphs). A label alone does not tell its degree: "(i)" after "(h)" is a letter. A stack of
 * the open degrees decides.
 */
export interface Degree {
  readonly style: 'letter' | 'roman' | 'digit' | 'dash';
  /** `(a)`, `a)` or `a.`. */
  readonly brackets: 'both' | 'half' | 'none';
  /** Place in the series, from 1. */
  readonly ordinal: number;
}

/** Where a label stands in the stack. */
export interface Placed {
  /** The open degrees, outermost first; the label's own degree is the last. */
  readonly open: readonly Degree[];
  /** Printed otherwise than the series demands: `(6)` for `(b)`. */
  readonly isSlip: boolean;
  /** How many places of the series are left out before it. */
  readonly skipped: number;
}

const deepest = 8;
const widestGap = 8;

/** The number of a label's place, the same in every language: letters and numerals are Latin. */
export function degreeNumber({ style, ordinal }: Degree): string {
  if (style === 'letter') return toLetter(ordinal);
  return style === 'roman' ? toRoman(ordinal) : String(ordinal);
}

function readings({ printed, value }: Label): Degree[] {
  const brackets = /^[(（㈠-㈩]/u.test(printed) ? 'both' : /[)）]/u.test(printed) ? 'half' : 'none';
  const digits = /^\p{Nd}+$/u.test(value) ? Number(asciiDigits(value)) : null;
  const isQuoted = /^['‘’"“”]\p{Nd}+['‘’"“”]$/u.test(printed);
  const series = [
    ['letter', letterValue(value)],
    ['roman', isQuoted ? digits : (romanValue(value) ?? hanValue(value))],
    ['digit', isQuoted ? null : digits],
  ] as const;
  return series.flatMap(([style, ordinal]) =>
    ordinal === null || ordinal < 1 ? [] : [{ style, brackets, ordinal }],
  );
}

const sameSeries = (a: Degree, b: Degree): boolean =>
  a.style === b.style && a.brackets === b.brackets;

/**
 * Where a label stands: it goes on with the innermost series that it fits, else it begins a new one
 * below, or its own series again. A misprint is taken as what the series demands.
 *
 * @param next the label after it, which tells "(i)" after "(h)" from "(i)" before "(ii)".
 * @returns null where it can be no label: no series goes on with it and none begins.
 */
export function place(open: readonly Degree[], label: Label, next?: Label | null): Placed | null {
  const candidates = readings(label);
  return (
    placeDash(open, label) ??
    goOn(open, candidates, next ?? null) ??
    correct(open, label, next ?? null) ??
    begin(open, candidates) ??
    jump(open, candidates)
  );
}

function placeDash(open: readonly Degree[], { printed }: Label): Placed | null {
  if (!/^[—–•·‣▪-]$/u.test(printed)) return null;
  const at = open.findIndex(({ style }) => style === 'dash');
  const before = at === -1 ? open : open.slice(0, at);
  const ordinal = (open[at]?.ordinal ?? 0) + 1;
  return placed(before, { style: 'dash', brackets: 'none', ordinal });
}

function placed(
  before: readonly Degree[],
  degree: Degree,
  { isSlip = false, skipped = 0 } = {},
): Placed {
  return { open: [...before.slice(0, deepest - 1), degree], isSlip, skipped };
}

function goOn(
  open: readonly Degree[],
  candidates: readonly Degree[],
  next: Label | null,
): Placed | null {
  for (let depth = open.length; depth > 0; depth--) {
    const series = open[depth - 1];
    const fitting = candidates.find(
      (candidate) =>
        series && sameSeries(candidate, series) && candidate.ordinal === series.ordinal + 1,
    );
    if (!fitting) continue;
    const beginsRoman =
      fitting.style === 'letter' &&
      candidates.some(({ style, ordinal }) => style === 'roman' && ordinal === 1) &&
      next?.value === 'ii';
    if (!beginsRoman) return placed(open.slice(0, depth - 1), fitting);
  }
  return null;
}

function begin(open: readonly Degree[], candidates: readonly Degree[]): Placed | null {
  const first =
    candidates.find(({ ordinal, style }) => ordinal === 1 && style !== 'letter') ??
    candidates.find(({ ordinal }) => ordinal === 1);
  if (!first) return null;
  const again = open.findIndex((series) => sameSeries(series, first));
  return placed(again === -1 ? open : open.slice(0, again), first);
}

/** A series that leaves a few places out, or a list that begins in its middle. */
function jump(open: readonly Degree[], candidates: readonly Degree[]): Placed | null {
  for (let depth = open.length; depth > 0; depth--) {
    const series = open[depth - 1];
    const fitting = candidates.find(
      (candidate) =>
        series &&
        sameSeries(candidate, series) &&
        candidate.ordinal > series.ordinal &&
        candidate.ordinal <= series.ordinal + widestGap,
    );
    if (series && fitting) {
      const skipped = fitting.ordinal - series.ordinal - 1;
      return placed(open.slice(0, depth - 1), fitting, { skipped });
    }
  }
  const [only] = candidates;
  return open.length === 0 && only && only.brackets !== 'none'
    ? placed(open, only, { skipped: only.ordinal - 1 })
    : null;
}

/** What a scanner reads for a label: by what should stand there. */
const lookalikes: Readonly<Record<string, readonly string[]>> = {
  b: ['6', '8', 'h', 'lb'],
  c: ['e', 'o', '0'],
  d: ['ad', 'cl', 'a', '4'],
  e: ['c', 'é'],
  f: ['t', 'ff'],
  g: ['9', 'q', '8', 'y'],
  h: ['b', 'li'],
  i: ['1', 'l', 'j', 't'],
  j: ['i', ';'],
  k: ['ic', 'lc'],
  l: ['1', 'i'],
  m: ['rn', 'in', 'nn'],
  n: ['ii', 'u', 'il'],
  o: ['0', 'c'],
  q: ['g', '9'],
  s: ['5'],
  z: ['2'],
  ii: ['11', 'u', 'n', 'li', 'il'],
  iii: ['111', 'in', 'ni', 'iu', 'lii'],
  iv: ['lv', '1v', 'tv'],
  vi: ['vl', 'v1'],
};

function correct(open: readonly Degree[], label: Label, next: Label | null): Placed | null {
  for (let depth = open.length; depth > 0; depth--) {
    const series = open[depth - 1];
    if (!series || series.style === 'digit' || series.style === 'dash') continue;
    const wanted = { ...series, ordinal: series.ordinal + 1 };
    if (lookalikes[degreeNumber(wanted)]?.includes(label.value)) {
      return placed(open.slice(0, depth - 1), wanted, { isSlip: true });
    }
  }
  // “(1)” before “(ii)” is “(i)”.
  const isRoman = next?.value === 'ii' && (label.value === '1' || label.value === 'l');
  const first = { style: 'roman', brackets: 'both', ordinal: 1 } as const;
  return isRoman ? placed(open, first, { isSlip: true }) : null;
}
