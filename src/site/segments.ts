import type { Citation, Unit } from '../document/schema/emitted.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a unit's text that is alike in all respects. */
export interface Segment {
  readonly text: string;
  readonly citation: Citation | null;
  readonly bold: boolean;
  readonly marked: boolean;
}

/** A unit's text cut at the boundaries of its citations, its bold verb and the given marks. */
export function segments(unit: Unit, marks: readonly Span[]): Segment[] {
  const bold = unit.verb?.bold === true ? [unit.verb] : [];
  const spans = [...unit.citations, ...bold, ...marks];
  const cuts = new Set([0, unit.text.length, ...spans.flatMap(({ start, end }) => [start, end])]);
  const bounds = [...cuts].filter((at) => at >= 0 && at <= unit.text.length).sort((a, b) => a - b);
  return bounds.slice(0, -1).map((from, index) => {
    const to = bounds[index + 1] ?? unit.text.length;
    const covers = ({ start, end }: Span): boolean => start <= from && to <= end;
    return {
      text: unit.text.slice(from, to),
      citation: unit.citations.find(covers) ?? null,
      bold: bold.some(covers),
      marked: marks.some(covers),
    };
  });
}
