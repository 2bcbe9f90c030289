import type { ReadingResult } from '../document/schema/corpus-data.ts';
import type { EmittedDocument } from '../document/schema/emitted.ts';
import { enclosing } from './annotate/sections.ts';
import { themesOf, type PreparedTheme } from './annotate/themes.ts';
import type { Entry } from './load/corpus.ts';

/**
 * Holds what a person found by reading a text against what the site's own rules find in it, alone
 * and with the editors' decisions.
 */
export function measureReadings(
  { folder, readings }: Pick<Entry, 'folder' | 'readings'>,
  document: EmittedDocument,
  themes: readonly PreparedTheme[],
): ReadingResult[] {
  if (!readings) return [];
  const units = document.units.filter(({ kind }) => kind !== 'footnote');
  return readings.readings.map(({ theme, anchors }) => {
    const own = themes.filter(({ slug }) => slug === theme);
    const byRule = units.filter(
      (unit) => themesOf(unit, enclosing(document.sections, unit.section), own, []).length > 0,
    );
    const decided = units.filter((unit) => unit.themes.some((tag) => tag.theme === theme));
    return {
      folder,
      date: readings.date,
      theme,
      read: anchors,
      rules: byRule.map(({ anchor }) => anchor),
      decided: decided.map(({ anchor }) => anchor),
    };
  });
}
