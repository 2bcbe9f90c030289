import type { NoTheme } from '../document/schema/theme.ts';
import type { ReadingResult } from '../document/schema/corpus-data.ts';
import type { EmittedDocument, Unit } from '../document/schema/emitted.ts';
import { paragraphs } from './places.ts';
import type { Part } from './parts.ts';
import type { ThemeEntry } from './themes.ts';

/** What is decided of a paragraph: its themes, none on purpose, or nothing yet. */
export interface Considered {
  readonly unit: Unit;
  /** Why it has no theme; null where it has some, or where nobody gave a reason. */
  readonly reason: string | null;
}

/** Every paragraph of a text with what was decided about its themes. */
export function considered(document: EmittedDocument, noTheme: NoTheme): Considered[] {
  return paragraphs(document).map((unit) => ({
    unit,
    reason: noTheme.find(({ anchor }) => anchor === unit.anchor)?.reason ?? null,
  }));
}

/** A row of the table of themes and parts: how many paragraphs of each part are under the theme. */
export interface HeatRow {
  readonly theme: ThemeEntry;
  readonly counts: readonly number[];
  readonly total: number;
}

export function heatRows(themes: readonly ThemeEntry[], parts: readonly Part[]): HeatRow[] {
  return themes
    .map((theme) => {
      const counts = parts.map(
        ({ units }) =>
          units.filter((unit) => unit.themes.some((tag) => tag.theme === theme.slug)).length,
      );
      return { theme, counts, total: counts.reduce((sum, count) => sum + count, 0) };
    })
    .filter(({ total }) => total > 0);
}

/** How dark a cell is, 0 to 5; by square root, so that small numbers differ visibly. */
export const shade = (count: number, most: number): number =>
  count === 0 ? 0 : Math.max(1, Math.round(5 * Math.sqrt(count / most)));

/** How much of what was found is right, and how much of what is right was found, from 0 to 1. */
export interface Measure {
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
}

export function measure(found: readonly string[], read: readonly string[]): Measure {
  const right = found.filter((anchor) => read.includes(anchor)).length;
  const share = (whole: number): number => (whole === 0 ? 1 : right / whole);
  return { right, precision: share(found.length), recall: share(read.length) };
}

/** The readings of all themes as one: every paragraph of every theme counts once. */
export function pooled(results: readonly ReadingResult[], side: 'rules' | 'decided'): Measure {
  const named = (kind: 'read' | 'rules' | 'decided'): string[] =>
    results.flatMap((result) => result[kind].map((anchor) => `${result.theme} ${anchor}`));
  return measure(named(side), named('read'));
}
