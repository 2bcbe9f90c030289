/** The panel of results, alike in the dialog and on the search page. */
import { exactAnswer, withRelated, type Answer } from '../../search/answer.ts';
import { filtered, partPasses } from '../../search/facets.ts';
import type { Hit } from '../../search/match.ts';
import type { ResultKind, SearchState } from '../../search/state.ts';
import { entryLabel, langOf, type SearchContext } from './context.ts';
import { element } from './element.ts';
import { facetList, kindList } from './choices.ts';
import { jumpList } from './jump-list.ts';
import { relatedList } from './related-list.ts';
import { entryItem, hitItem, type ResultOptions } from './results.ts';
import { statusLines } from './status.ts';

export interface PanelOptions {
  readonly context: SearchContext;
  /** Where the panel stands; it is emptied. */
  readonly root: HTMLElement;
  /** True in the dialog: no facets, and only the first results. */
  readonly brief: boolean;
  readonly follow: ResultOptions['follow'];
  /** Called when a kind or filter is chosen. */
  readonly choose: (state: SearchState) => void;
}

export interface Panel {
  /** Shows the results of a search; a later call overtakes an earlier one. */
  show(state: SearchState): Promise<void>;
  /** Says that what is shown is about to change. */
  readonly expect: () => void;
}

/** What was drawn of an answer, so that its related hits can follow. */
interface Drawn {
  readonly options: ResultOptions;
  readonly status: (answer: Answer) => Node[];
}

/**
 * How many results are drawn before the browser may paint, in all unless more are asked for, and
 * how many are looked for in a large library before the first are shown.
 */
const first = 12;
const drawn = 400;
const wanted = 6;

/** Builds the panel's parts in its root. */
export function createPanel(options: PanelOptions): Panel {
  const { context, root, brief } = options;
  const { t } = context;
  const jumps = element('div', { class: 'search-jumps', 'data-search-jumps': '' });
  const choices = element('div', { class: 'search-choices' });
  const status = element('div', { role: 'status', 'data-search-status': '' });
  const list = element('div', { class: 'search-list', 'data-search-list': '' });
  const related = element('div');
  const results = element('div', { 'data-search-results': '' }, [status, list, related]);
  root.replaceChildren(jumps, choices, results);
  let turn = 0;

  const draw = async (
    answer: Answer,
    state: SearchState,
    mine: number,
    want: number,
  ): Promise<Drawn | null> => {
    const { entries } = await context.client.catalog();
    const { parts } = await context.client.library();
    const several = new Set(parts.map(({ symbol }) => symbol)).size > 1;
    const years = new Map(parts.map(({ symbol, year }) => [symbol, year ?? '']));
    const themes = new Map(
      entries
        .filter(({ kind }) => kind === 'theme')
        .map((entry) => [entry.id, entryLabel(context, entry)]),
    );
    if (mine !== turn) return null;
    const hits = hitsOf(answer, state.kind);
    const passing = ordered(filtered(hits, state.filters, years), state);
    const shown = brief ? passing.slice(0, first) : passing;
    jumps.replaceChildren(...jumpList(context, answer));
    choices.replaceChildren(kindList(context, answer, state, options.choose));
    if (!brief)
      choices.append(
        facetList({ context, answer, entries, hits, state, years, choose: options.choose }),
      );
    const say = (of: Answer): Node[] => statusLines(context, of, state.kind, passing, hits.length);
    status.replaceChildren(...say(answer));
    related.replaceChildren();
    const result: ResultOptions = { context, themes, several, follow: options.follow };
    await drawHits(list, shown, result, () => mine === turn);
    if (mine !== turn) return null;
    const named = answer.named.filter(({ kind }) => kindOfEntry(kind) === state.kind);
    if (named.length > 0)
      list.append(
        element(
          'ol',
          {},
          named.map((entry) => entryItem(entry, context)),
        ),
      );
    if (answer.outcome.pending > 0 && !brief) {
      const more = element('button', { type: 'button', class: 'more' }, [t.more]);
      more.addEventListener('click', () => void run(state, want * 5));
      list.append(more);
    }
    return { options: result, status: say };
  };

  const run = async (state: SearchState, want: number): Promise<void> => {
    const mine = ++turn;
    results.dataset.searchState = 'searching';
    if (state.words === '') {
      for (const part of [jumps, choices, list, related]) part.replaceChildren();
      status.textContent = t.prompt;
    } else {
      try {
        const answer = await exactAnswer(context.client, state.words, want, (part) =>
          partPasses(part, state.filters),
        );
        if (mine !== turn) return;
        const result = await draw(answer, state, mine, want);
        const whole = await withRelated(context.client, answer);
        if (mine !== turn || !result) return;
        status.replaceChildren(...result.status(whole));
        related.replaceChildren(...relatedList(whole, result.options, brief));
      } catch {
        if (mine === turn) status.textContent = t.failed;
      }
    }
    if (mine === turn) results.dataset.searchState = 'done';
  };
  return {
    show: (state) => run(state, wanted),
    expect: () => {
      results.dataset.searchState = 'searching';
    },
  };
}

function hitsOf({ paragraphs, footnotes, notes }: Answer, kind: ResultKind): readonly Hit[] {
  switch (kind) {
    case 'paragraph':
      return paragraphs;
    case 'footnote':
      return footnotes;
    case 'note':
      return notes;
    case 'document':
    case 'theme':
    case 'term':
      return [];
  }
}

const kindOfEntry = (kind: string): string => (kind === 'actor' ? 'term' : kind);

/** More places first, then the shorter paragraph: it is more about the words. */
function ordered(hits: readonly Hit[], { order }: SearchState): Hit[] {
  if (order === 'text') return [...hits];
  return hits.toSorted(
    (a, b) => b.places.length - a.places.length || a.unit.text.length - b.unit.text.length,
  );
}

/** Draws hits grouped by document; the browser may paint after the first ones. */
async function drawHits(
  list: HTMLElement,
  hits: readonly Hit[],
  options: ResultOptions,
  current: () => boolean,
): Promise<void> {
  const items = (some: readonly Hit[]): Node[] => groups(some, options);
  if (hits.length <= first) {
    list.replaceChildren(...items(hits));
    return;
  }
  list.replaceChildren(...items(hits.slice(0, first)));
  await new Promise((resolve) => setTimeout(resolve, 0));
  if (!current()) return;
  list.replaceChildren(...items(hits.slice(0, drawn)));
  const rest = hits.slice(drawn);
  if (rest.length === 0) return;
  const more = element('button', { type: 'button', class: 'more' }, [
    options.context.t.showAll(rest.length),
  ]);
  more.addEventListener('click', () => {
    more.replaceWith(...items(rest));
  });
  list.append(more);
}

function groups(hits: readonly Hit[], options: ResultOptions): Node[] {
  const parts = Map.groupBy(hits, ({ part }) => part);
  return [...parts].flatMap(([part, own]) => {
    const list = element(
      'ol',
      {},
      own.map((hit) => hitItem(hit, options)),
    );
    if (!options.several) return [list];
    const title = element('bdi', { lang: langOf(part.language) }, [part.title]);
    return [
      element('h2', { class: 'group' }, [
        part.symbol,
        ...(part.title === part.symbol ? [] : [' ', title]),
        ' ',
        element('span', { class: 'count' }, [String(own.length)]),
      ]),
      list,
    ];
  });
}
