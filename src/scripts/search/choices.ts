/** Kinds and facets, each with its count; choosing one is a new search. */
import type { Answer } from '../../search/answer.ts';
import type { CatalogEntry } from '../../search/catalog.ts';
import { facets, facetValues, partValues, type Facet, type Years } from '../../search/facets.ts';
import type { Hit } from '../../search/match.ts';
import { resultKinds, toggled, type ResultKind, type SearchState } from '../../search/state.ts';
import { entryLabel, type SearchContext } from './context.ts';
import { kindCounts } from './counts.ts';
import { element } from './element.ts';

type Choose = (state: SearchState) => void;

/** The kinds that are looked for in the texts. */
const inTexts: readonly ResultKind[] = ['paragraph', 'footnote', 'note'];
/** How many values of a facet are drawn. */
const mostValues = 60;

/** The kinds of results with how many there are of each. */
export function kindList(
  { t }: SearchContext,
  answer: Answer,
  state: SearchState,
  choose: Choose,
): HTMLElement {
  const counts = kindCounts(answer);
  const buttons = resultKinds.map((kind) => {
    const partly = answer.outcome.pending > 0 && inTexts.includes(kind);
    const button = choice(t.kind[kind], atLeast(counts[kind], partly), kind === state.kind);
    button.addEventListener('click', () => {
      choose({ ...state, kind, filters: {} });
    });
    return button;
  });
  return element('div', { class: 'kinds', role: 'group', 'aria-label': t.kindLabel }, buttons);
}

interface FacetOptions {
  readonly context: SearchContext;
  readonly answer: Answer;
  readonly entries: readonly CatalogEntry[];
  readonly hits: readonly Hit[];
  readonly state: SearchState;
  readonly years: Years;
  readonly choose: Choose;
}

/** The facets by which the hits can be narrowed; one with a single value is left out. */
export function facetList(options: FacetOptions): HTMLElement {
  const { context, answer, hits, state, years, choose } = options;
  const { candidates, pending } = answer.outcome;
  const partly = pending > 0;
  const { t } = context;
  const groups = facets.flatMap((facet) => {
    // Of texts not fetched yet it is known which may hold the words, not how often they do.
    const ofTexts = partly ? partValues(candidates, facet, state.filters) : null;
    const values = ofTexts ?? facetValues(hits, facet, state.filters, years);
    const chosen = state.filters[facet] ?? [];
    if (values.length < 2 && chosen.length === 0) return [];
    const buttons = values.slice(0, mostValues).map(({ value, count }) => {
      const told = ofTexts ? t.texts(count) : atLeast(count, partly);
      const button = choice(valueLabel(options, facet, value), told, chosen.includes(value));
      button.addEventListener('click', () => {
        choose(toggled(state, facet, value));
      });
      return button;
    });
    const title = element('summary', {}, [
      t.facet[facet],
      chosen.length > 0 ? ` (${chosen.length})` : '',
    ]);
    return [
      element('details', { open: chosen.length > 0 }, [
        title,
        element('div', { class: 'values' }, buttons),
      ]),
    ];
  });
  const chosen = facets.some((facet) => (state.filters[facet] ?? []).length > 0);
  const clear = element('button', { type: 'button', class: 'clear' }, [t.clearFilters]);
  clear.addEventListener('click', () => {
    choose({ ...state, filters: {} });
  });
  return element('div', { class: 'facets', role: 'group', 'aria-label': t.facetsLabel }, [
    ...groups,
    ...(chosen ? [clear] : []),
  ]);
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

function valueLabel({ context, entries, hits }: FacetOptions, facet: Facet, value: string): string {
  const { t } = context;
  if (facet === 'verb') return t.verbClass[value] ?? value;
  if (facet === 'language') return t.language[value] ?? value;
  if (facet === 'section') {
    const [symbol, anchor] = value.split('#');
    const sections = hits.find(({ part }) => part.symbol === symbol)?.part.sections ?? [];
    return sections.find((section) => section.anchor === anchor)?.title ?? value;
  }
  const entry = entries.find(({ kind, id }) => kind === entryKindOf[facet] && id === value);
  if (!entry) return value;
  const label = entryLabel(context, entry);
  return entry.kind === 'document' && label !== value ? `${value} ${label}` : label;
}
