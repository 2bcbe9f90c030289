/** Kinds and facets, each with its count; choosing one is a new search. */
import type { Answer } from '../../search/answer.ts';
import type { CatalogEntry } from '../../search/catalog.ts';
import {
  facets,
  facetValues,
  isFiltered,
  isOfPart,
  partValues,
  severalPartValues,
  type Facet,
} from '../../search/facets.ts';
import type { Hit } from '../../search/match.ts';
import { resultKinds, toggled, type ResultKind, type SearchState } from '../../search/state.ts';
import { entryLabel, type SearchContext } from './context.ts';
import { kindCounts } from './counts.ts';
import { element } from './element.ts';
import type { Setting } from './setting.ts';

interface ChoiceOptions {
  readonly context: SearchContext;
  /** True in the dialog: no facets. */
  readonly brief: boolean;
  readonly choose: (state: SearchState) => void;
}

/** What the choices are of. */
interface Chosen {
  readonly answer: Answer;
  readonly hits: readonly Hit[];
}

export interface Choices {
  draw(setting: Setting, answer: Answer, hits: readonly Hit[], state: SearchState): void;
  /** Puts a later answer to the same search in; everything stays where it is. */
  update(answer: Answer, hits: readonly Hit[]): void;
}

/** The kinds that are looked for in the texts. */
const inTexts: readonly ResultKind[] = ['paragraph', 'footnote', 'note'];
/** How many values of a facet are drawn. */
const mostValues = 60;

/** Draws the choices in an element. */
export function createChoices(root: HTMLElement, options: ChoiceOptions): Choices {
  let now: Chosen | null = null;
  let kinds: KindList | null = null;
  let groups: readonly FacetGroup[] = [];
  return {
    draw(setting, answer, hits, state) {
      now = { answer, hits };
      kinds = kindList(options, answer, state);
      root.replaceChildren(kinds.element);
      if (options.brief) return;
      const facetOptions = { ...options, setting, state, latest: () => now ?? { answer, hits } };
      groups = facets.flatMap((facet) => facetGroup(facetOptions, facet) ?? []);
      root.append(facetList(facetOptions, groups));
    },
    update(answer, hits) {
      now = { answer, hits };
      kinds?.count(answer);
      for (const group of groups) group.update();
    },
  };
}

interface KindList {
  readonly element: HTMLElement;
  readonly count: (answer: Answer) => void;
}

/** The kinds of results with how many there are of each. */
function kindList(
  { context: { t }, choose }: ChoiceOptions,
  first: Answer,
  state: SearchState,
): KindList {
  const buttons = resultKinds.map((kind) => {
    const button = choice(t.kind[kind], '', kind === state.kind);
    button.addEventListener('click', () => {
      choose({ ...state, kind, filters: {} });
    });
    return { kind, button };
  });
  const count = (answer: Answer): void => {
    const counts = kindCounts(answer);
    for (const { kind, button } of buttons) {
      const partly = answer.outcome.pending > 0 && inTexts.includes(kind);
      button.lastElementChild?.replaceChildren(atLeast(counts[kind], partly));
    }
  };
  count(first);
  const label = { class: 'kinds', role: 'group', 'aria-label': t.kindLabel };
  const list = element(
    'div',
    label,
    buttons.map(({ button }) => button),
  );
  return { element: list, count };
}

interface FacetOptions extends ChoiceOptions {
  readonly setting: Setting;
  readonly state: SearchState;
  readonly latest: () => Chosen;
}

interface FacetGroup {
  readonly element: HTMLElement;
  readonly update: () => void;
}

/** The facets by which the hits can be narrowed. */
function facetList(
  { context: { t }, state, choose }: FacetOptions,
  groups: readonly FacetGroup[],
): HTMLElement {
  const clear = element('button', { type: 'button', class: 'clear' }, [t.clearFilters]);
  clear.addEventListener('click', () => {
    choose({ ...state, filters: {} });
  });
  return element('div', { class: 'facets', role: 'group', 'aria-label': t.facetsLabel }, [
    ...groups.map((group) => group.element),
    ...(isFiltered(state.filters) ? [clear] : []),
  ]);
}

/** A facet with its values; null for one with a single value. */
function facetGroup(options: FacetOptions, facet: Facet): FacetGroup | null {
  const { context, state, latest } = options;
  const chosen = state.filters[facet] ?? [];
  const useful = (): boolean => chosen.length > 0 || severalValues(options, facet);
  // Before the index has answered nobody knows what else there will be.
  if (latest().answer.outcome.whole && !useful()) return null;
  const title = element('summary', {}, [
    context.t.facet[facet],
    chosen.length > 0 ? ` (${chosen.length})` : '',
  ]);
  const open = chosen.length > 0;
  const list = element('div', { class: 'values' }, open ? valueButtons(options, facet) : []);
  const details = element('details', { open }, [title, list]);
  // Most are never opened, and there may be a hundred values: they are made for who looks.
  details.addEventListener('toggle', () => {
    if (!details.open) list.replaceChildren();
    else if (list.childElementCount === 0) list.append(...valueButtons(options, facet));
  });
  const update = (): void => {
    details.classList.toggle('vain', !details.open && !useful());
  };
  return { element: details, update };
}

/** Of texts not fetched yet it is known which may hold the words, not how often they do. */
const byTexts = ({ latest }: FacetOptions, facet: Facet): boolean =>
  latest().answer.outcome.pending > 0 && isOfPart(facet);

function severalValues(options: FacetOptions, facet: Facet): boolean {
  const { setting, state, latest } = options;
  const { answer, hits } = latest();
  return byTexts(options, facet)
    ? severalPartValues(answer.outcome.candidates, facet, state.filters)
    : facetValues(hits, facet, state.filters, setting.years).length > 1;
}

function valueButtons(options: FacetOptions, facet: Facet): HTMLElement[] {
  const { context, setting, state, latest, choose } = options;
  const { answer, hits } = latest();
  const ofTexts = byTexts(options, facet);
  const values = ofTexts
    ? partValues(answer.outcome.candidates, facet, state.filters)
    : facetValues(hits, facet, state.filters, setting.years);
  const chosen = state.filters[facet] ?? [];
  return values.slice(0, mostValues).map(({ value, count }) => {
    const told = ofTexts ? context.t.texts(count) : atLeast(count, answer.outcome.pending > 0);
    const button = choice(valueLabel(options, facet, value), told, chosen.includes(value));
    button.addEventListener('click', () => {
      choose(toggled(state, facet, value));
    });
    return button;
  });
}

/** A count that is a lower bound says so. */
const atLeast = (count: number, partly: boolean): string => `${count}${partly ? '+' : ''}`;

function choice(label: string, count: string, pressed: boolean): HTMLButtonElement {
  return element('button', { type: 'button', 'aria-pressed': String(pressed) }, [
    label,
    ' ',
    element('span', { class: 'count' }, [count]),
  ]);
}

const entryKindOf: Partial<Record<Facet, CatalogEntry['kind']>> = {
  document: 'document',
  cites: 'document',
  theme: 'theme',
  actor: 'actor',
};

function valueLabel(
  { context, setting: { entries }, latest }: FacetOptions,
  facet: Facet,
  value: string,
): string {
  const { t } = context;
  if (facet === 'verb') return t.verbClass[value] ?? value;
  if (facet === 'language') return t.language[value] ?? value;
  if (facet === 'section') {
    const [symbol, anchor] = value.split('#');
    const sections = latest().hits.find(({ part }) => part.symbol === symbol)?.part.sections ?? [];
    return sections.find((section) => section.anchor === anchor)?.title ?? value;
  }
  const entry = entries.find(({ kind, id }) => kind === entryKindOf[facet] && id === value);
  if (!entry) return value;
  const label = entryLabel(context, entry);
  return entry.kind === 'document' && label !== value ? `${value} ${label}` : label;
}
