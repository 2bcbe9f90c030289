import { fold, foldWithOffsets, type Folded } from '../../document/fold.ts';
import type { ThemeTag } from '../../document/schema/emitted.ts';
import type { Theme, ThemeDecisions } from '../../document/schema/theme.ts';
import { findNames, nameList, type NameList } from './names.ts';
import type { BareUnit } from './units.ts';

/** A phrase so near the beginning makes the paragraph about it. In characters. */
const openingLength = 40;

interface Span {
  readonly start: number;
  readonly end: number;
}

interface PreparedNear {
  readonly list: NameList<string>;
  readonly words: number;
  readonly within: number;
}

/** A theme with its signals prepared. */
export interface PreparedTheme {
  readonly slug: string;
  readonly phrases: NameList<string>;
  readonly near: readonly PreparedNear[];
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
 * theme, where its words stand near the beginning, or in at least two places; else passing. Editors'
 * decisions come last and win.
 *
 * @param sections the unit's section and the sections that one stands in.
 */
export function themesOf(
  unit: Words,
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
type Words = Pick<BareUnit, 'anchor' | 'text'>;

function ruleTag(unit: Words, sections: readonly string[], theme: PreparedTheme): Tag | null {
  const folded = foldWithOffsets(unit.text);
  const found = (rule: 'phrase' | 'near', places: readonly Span[]): Evidence[] =>
    places.map(({ start, end }) => ({ start, end, words: unit.text.slice(start, end), rule }));
  const words = [
    ...found('phrase', findNames(folded, theme.phrases)),
    ...theme.near.flatMap((near) => found('near', nearPlaces(unit.text, folded, near))),
  ];
  const whole = sections.some((section) => theme.sections.has(section));
  if (words.length === 0 && !whole) return null;
  const evidence = whole
    ? [...words, { start: 0, end: 0, words: '', rule: 'section' as const }]
    : words;
  const early = words.some(({ start }) => start < openingLength);
  const principal = whole || early || separate(words) >= 2;
  return { weight: principal ? 'principal' : 'passing', evidence, reason: null };
}

/** The stretches that hold every word of a near rule and are short enough, spaces aside. */
function nearPlaces(text: string, folded: Folded, { list, words, within }: PreparedNear): Span[] {
  const latest = new Map<string, Span>();
  const places: Span[] = [];
  for (const place of findNames(folded, list)) {
    latest.set(place.value, place);
    if (latest.size < words) continue;
    const start = Math.min(...[...latest.values()].map((other) => other.start));
    if (fold(text.slice(start, place.end)).length > within) continue;
    places.push({ start, end: place.end });
    latest.clear();
  }
  return places;
}

/** How many stretches there are when those that overlap count once. */
function separate(spans: readonly Span[]): number {
  let count = 0;
  let reached = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start >= reached) count += 1;
    reached = Math.max(reached, end);
  }
  return count;
}

function decide(unit: Words, tag: Tag | null, decisions: ThemeDecisions): Tag | null {
  let decided = tag;
  for (const { action, words, reason } of decisions) {
    if (action === 'remove') decided = null;
    if (action === 'add') decided = added(unit, decided, words, reason);
    if (decided && (action === 'principal' || action === 'passing'))
      decided = { ...decided, weight: action, reason };
  }
  return decided;
}

function added(unit: Words, tag: Tag | null, words: string | undefined, reason: string): Tag {
  const start = words === undefined ? -1 : unit.text.indexOf(words);
  const span =
    start < 0
      ? { start: 0, end: 0, words: '' }
      : { start, end: start + (words?.length ?? 0), words: words ?? '' };
  const evidence: Evidence[] = [...(tag?.evidence ?? []), { ...span, rule: 'editor' }];
  return { weight: tag?.weight ?? 'principal', evidence, reason };
}
