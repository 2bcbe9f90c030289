import { getResolvedPDFJS } from 'unpdf';
import type { PdfRule } from './pdf-rows.ts';

type Matrix = readonly [number, number, number, number, number, number];

/** What a page draws, as the library lists it. */
interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

const thickest = 2.5;
const shortest = 8;
/** A drawing has thousands of lines, a table some dozens. */
const mostRules = 2000;

/** The level and upright lines that a page draws: strokes, and boxes as thin as strokes. */
export async function rulesOf({ fnArray, argsArray }: Operators): Promise<PdfRule[]> {
  const { OPS } = await getResolvedPDFJS();
  const rules: PdfRule[] = [];
  const saved: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [index, operator] of fnArray.entries()) {
    const args = argsArray[index];
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore) matrix = saved.pop() ?? matrix;
    else if (operator === OPS.transform) matrix = times(matrix, numbersOf(args));
    else if (operator === OPS.constructPath && paints(args, OPS)) {
      rules.push(...linesOf(pathOf(args), matrix));
    }
    if (rules.length > mostRules) return [];
  }
  return rules;
}

/** A path that only bounds what is drawn later is not seen itself. */
const paints = (args: unknown, OPS: { readonly endPath: number }): boolean =>
  Array.isArray(args) && args[0] !== OPS.endPath;

function numbersOf(args: unknown): number[] {
  return Array.isArray(args) || ArrayBuffer.isView(args)
    ? [...(args as Iterable<unknown>)].map(Number)
    : [];
}

/** The steps of a path: codes with their coordinates. */
const pathOf = (args: unknown): number[] => {
  const data: unknown = Array.isArray(args) ? args[1] : null;
  return Array.isArray(data) ? numbersOf(data[0]) : [];
};

function times(m: Matrix, n: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = n;
  return [
    m[0] * a + m[2] * b,
    m[1] * a + m[3] * b,
    m[0] * c + m[2] * d,
    m[1] * c + m[3] * d,
    m[0] * e + m[2] * f + m[4],
    m[1] * e + m[3] * f + m[5],
  ];
}

/** How many coordinates follow the code of a step: to move, draw, bend, bend simply, close. */
const coordinates = [2, 2, 6, 4, 0] as const;

/** The straight lines of a path; a box counts as one line where it is thin, else as its sides. */
function linesOf(path: readonly number[], m: Matrix): PdfRule[] {
  const rules: PdfRule[] = [];
  let points: (readonly [number, number])[] = [];
  const finish = (): void => {
    rules.push(...rulesThrough(points));
    points = [];
  };
  for (let at = 0; at < path.length;) {
    const code = path[at] ?? 4;
    const count = coordinates[code] ?? 0;
    const [x = 0, y = 0] = path.slice(at + 1 + count - 2, at + 1 + count);
    if (code === 0) finish();
    if (code === 4 && points[0]) points.push(points[0]);
    else if (count > 0) points.push([m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]]);
    at += 1 + count;
  }
  finish();
  return rules;
}

const span = (values: readonly number[]): readonly [number, number] => [
  values.reduce((least, value) => Math.min(least, value), Infinity),
  values.reduce((most, value) => Math.max(most, value), -Infinity),
];

function rulesThrough(points: readonly (readonly [number, number])[]): PdfRule[] {
  if (points.length < 2) return [];
  const whole = ruleOver(points);
  if (whole) return [whole];
  return points.slice(1).flatMap((point, index) => {
    const before = points[index];
    const side = before ? ruleOver([before, point]) : null;
    return side ? [side] : [];
  });
}

function ruleOver(points: readonly (readonly [number, number])[]): PdfRule | null {
  const x = span(points.map(([value]) => value));
  const y = span(points.map(([, value]) => value));
  const [wide, high] = [x[1] - x[0], y[1] - y[0]];
  return Math.min(wide, high) <= thickest && Math.max(wide, high) >= shortest ? { x, y } : null;
}
