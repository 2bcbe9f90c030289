import { findFolded, fold, foldWithOffsets } from '../document/fold.ts';
import type { EmittedDocument, ThemeTag, Unit } from '../document/schema/emitted.ts';
import type { Label } from '../document/schema/common.ts';
import type { CorpusData } from '../document/schema/corpus-data.ts';

export type ThemeEntry = CorpusData['themes'][number];

/** A paragraph under a theme, with what it rests on. */
export interface ThemedUnit {
  readonly document: EmittedDocument;
  readonly unit: Unit;
  readonly tag: ThemeTag;
}

/** Paragraphs listed together under a sub-entry; without a label where nothing divides them. */
export interface ThemeGroup {
  readonly id: string | null;
  readonly label: Label | null;
  readonly units: readonly ThemedUnit[];
}

/** A theme in the tree, with the narrower ones under it. */
export interface ThemeNode {
  readonly theme: ThemeEntry;
  readonly narrower: readonly ThemeNode[];
}

/** So many paragraphs are read at a glance; more are grouped. */
const glance = 6;

/** The paragraphs of a theme in all texts, principal ones first, else in order of the text. */
export function paragraphsOf(documents: readonly EmittedDocument[], slug: string): ThemedUnit[] {
  const all = documents.flatMap((document) =>
    document.units.flatMap((unit) => {
      const tag = unit.themes.find(({ theme }) => theme === slug);
      return tag ? [{ document, unit, tag }] : [];
    }),
  );
  const weight = ({ tag }: ThemedUnit): number => (tag.weight === 'principal' ? 0 : 1);
  return all.sort((a, b) => weight(a) - weight(b));
}

/**
 * Paragraphs under the sub-entries of their theme, where there are more than six: each under the
 * first whose phrases it has, those of none last.
 */
export function groupedBySubentry(
  { subentries }: Pick<ThemeEntry, 'subentries'>,
  units: readonly ThemedUnit[],
): ThemeGroup[] {
  if (units.length <= glance || subentries.length === 0) return [{ id: null, label: null, units }];
  const home = new Map(units.map((themed) => [themed, subentryOf(subentries, themed.unit.text)]));
  const groups = subentries.map(({ id, labels }) => ({
    id,
    label: labels,
    units: units.filter((themed) => home.get(themed) === id),
  }));
  const rest = {
    id: null,
    label: null,
    units: units.filter((themed) => home.get(themed) === null),
  };
  return [...groups, rest].filter((group) => group.units.length > 0);
}

function subentryOf(subentries: ThemeEntry['subentries'], text: string): string | null {
  const folded = foldWithOffsets(text);
  const has = (phrase: string): boolean => findFolded(folded, fold(phrase)).length > 0;
  return subentries.find(({ phrases }) => phrases.some(has))?.id ?? null;
}

/** The tree of themes: those without a broader one, each with what is narrower. */
export function themeTree(themes: readonly ThemeEntry[]): ThemeNode[] {
  const node = (theme: ThemeEntry, above: readonly string[]): ThemeNode => ({
    theme,
    narrower: themes
      .filter(({ slug, broader }) => broader.includes(theme.slug) && !above.includes(slug))
      .map((other) => node(other, [...above, theme.slug])),
  });
  return themes.filter(({ broader }) => broader.length === 0).map((theme) => node(theme, []));
}

/** Other themes on the same paragraphs, with how many they share, the most first. */
export function togetherWith(
  units: readonly ThemedUnit[],
  slug: string,
): { readonly theme: string; readonly shared: number }[] {
  const counts = new Map<string, number>();
  for (const { theme } of units.flatMap(({ unit }) => unit.themes)) {
    if (theme !== slug) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  }
  return [...counts]
    .map(([theme, shared]) => ({ theme, shared }))
    .sort((a, b) => b.shared - a.shared);
}

/** What the paragraphs of a theme cite: each document once, with the paragraphs that cite it. */
export function citedWithin(
  units: readonly ThemedUnit[],
): { readonly symbol: string; readonly units: readonly ThemedUnit[] }[] {
  const symbols = new Set(
    units.flatMap(({ unit }) => unit.citations.map((citation) => citation.document)),
  );
  return [...symbols]
    .map((symbol) => ({
      symbol,
      units: units.filter(({ unit }) => unit.citations.some((c) => c.document === symbol)),
    }))
    .sort((a, b) => b.units.length - a.units.length);
}

/** A tag's evidence with words that repeat told once, in order of the text. */
export function evidenceShown(tag: ThemeTag): ThemeTag['evidence'] {
  const seen = new Set<string>();
  return tag.evidence.filter(({ rule, words }) => {
    const key = `${rule} ${fold(words)}`;
    return !seen.has(key) && seen.add(key);
  });
}
