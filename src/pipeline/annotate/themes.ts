import { foldWithOffsets } from '../../document/fold.ts';
import type { ThemeTag } from '../../document/schema/emitted.ts';
import type { Theme, ThemeDecisions } from '../../document/schema/theme.ts';
import { findNames, nameList, type NameList } from './names.ts';
import type { BareUnit } from './units.ts';

/** A phrase so near the beginning makes the paragraph about it. In characters. */
const openingLength = 40;

/** A theme with its signals prepared. */
export interface PreparedTheme {
  readonly slug: string;
  readonly phrases: NameList<string>;
  readonly near: readonly { readonly list: NameList<string>; readonly words: number; readonly within: number }[];
  readonly sections: ReadonlySet<string>;
}

export function prepareTheme(theme: Theme & { readonly slug: string }): PreparedTheme {
  const { phrases, exclude, near, sections } = theme.signals;
  const others = Object.values(theme.otherLanguages).flat();
  const names = (words: readonly string[]): { name: string; value: string }[] =>
    words.map((name) => ({ name, value: name }));
  return {
    slug: theme.slug,
    phrases: nameList(names([...phrases, ...others]), exclude),
    near: near.map(({ words, within }) => ({
      list: nameList(names(words), exclude),
      words: words.length,
      within,
    })),
    sections: new Set(sections.map((slug) => `sec-${slug}`)),
  };
}

type Evidence = ThemeTag['evidence'][number];

/**
 * The themes of one unit, each with the words it rests on. Principal where a whole section has the
 * theme, where its words stand near the beginning, or at least twice; else passing. Editors'
 * decisions come last and win.
 *
 * @param sections the unit's section and the sections that one stands in.
 */
export function themesOf(
  unit: BareUnit,
  sections: readonly string[],
  themes: readonly PreparedTheme[],
  decisions: ThemeDecisions,
): ThemeTag[] {
  return themes.flatMap((theme) => {
    const own = decisions.filter((d) => d.theme === theme.slug && d.anchor === unit.anchor);
    const tag = decide(unit, ruleTag(unit, sections, theme), own);
    return tag === null ? [] : [{ theme: theme.slug, ...tag }];
  });
}

type Tag = Omit<ThemeTag, 'theme'>;

function ruleTag(unit: BareUnit, sections: readonly string[], theme: PreparedTheme): Tag | null {
  const folded = foldWithOffsets(unit.text);
  const spans = (places: readonly { start: number; end: number }[], rule: Evidence['rule']): Evidence[] =>
    places.map(({ start, end }) => ({ start, end, words: unit.text.slice(start, end), rule }));
  const evidence = spans(findNames(folded, theme.phrases), 'phrase');
  for (const { list, words, within } of theme.near) {
    const places = findNames(folded, list);
    const together = places.filter((place) =>
      new Set(places.filter((other) => Math.abs(other.start - place.start) <= within).map((p) => p.value)).size === words,
    );
    evidence.push(...spans(together, 'near'));
  }
  const whole = sections.some((section) => theme.sections.has(section));
  if (whole) evidence.push({ start: 0, end: 0, words: '', rule: 'section' });
  if (evidence.length === 0) return null;
  const words = evidence.filter(({ rule }) => rule !== 'section');
  const principal = whole || words.length >= 2 || words.some(({ start }) => start < openingLength);
  return { weight: principal ? 'principal' : 'passing', evidence, reason: null };
}

function decide(unit: BareUnit, tag: Tag | null, decisions: ThemeDecisions): Tag | null {
  let decided = tag;
  for (const { action, words, reason } of decisions) {
    if (action === 'remove') decided = null;
    if (action === 'add') decided = added(unit, decided, words, reason);
    if (decided && (action === 'principal' || action === 'passing'))
      decided = { ...decided, weight: action, reason };
  }
  return decided;
}

function added(unit: BareUnit, tag: Tag | null, words: string | undefined, reason: string): Tag {
  const start = words === undefined ? -1 : unit.text.indexOf(words);
  const span = start < 0 ? { start: 0, end: 0, words: '' } : { start, end: start + (words?.length ?? 0), words: words ?? '' };
  const evidence: Evidence[] = [...(tag?.evidence ?? []), { ...span, rule: 'editor' }];
  return { weight: tag?.weight ?? 'principal', evidence, reason };
}
