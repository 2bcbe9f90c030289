/** The panel of results, alike in the dialog and on the search page. */
import { exactAnswer, withRelated, type Answer } from '../../search/answer.ts';
import { filtered, isFiltered, partPasses } from '../../search/facets.ts';
import type { Hit } from '../../search/match.ts';
import type { ResultKind, SearchState } from '../../search/state.ts';
import type { SearchContext } from './context.ts';
import { element } from './element.ts';
import { createChoices } from './choices.ts';
import { createHitList } from './hit-list.ts';
import { jumpList, laterHeadings } from './jump-list.ts';
import { createParts } from './panel-parts.ts';
import { openTypefaces, rehearse } from './rehearsal.ts';
import { relatedList } from './related-list.ts';
import { entryItem, type ResultOptions } from './results.ts';
import { readSetting, type Setting } from './setting.ts';
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
  /** Makes ready for a search: a reader is about to type. */
  readonly begin: () => void;
  /** Shows the results of a search; a later call overtakes an earlier one. */
  show(state: SearchState): Promise<void>;
  /** Says that what is shown is about to change. */
  readonly expect: () => void;
}

/** How many results there are in the dialog. */
const few = 12;
/** How many are looked for in a large library before the first are shown. */
const wanted = 6;
/** How many more are looked for when a reader asks. */
const further = 30;

/** Builds the panel's parts in its root. */
export function createPanel({ context, root, brief, follow, choose }: PanelOptions): Panel {
  const { client, t } = context;
  const parts = createParts(root);
  const { results } = parts;
  const list = createHitList(parts.hits);
  const choices = createChoices(parts.choices, { context, brief, choose });
  let setting: Setting | null = null;
  let turn = 0;
  let searched = false;

  const clear = (): void => {
    list.clear();
    for (const part of [parts.jumps, parts.choices, parts.tail, parts.related]) {
      part.replaceChildren();
    }
  };

  /** Draws an answer, after what an early one to the same search has put there, if one has. */
  const draw = (
    answer: Answer,
    state: SearchState,
    { years, result, ...drawnWith }: Setting,
    early: Answer | null,
  ): Promise<boolean> => {
    const hits = hitsOf(answer, state.kind);
    const passing = ordered(filtered(hits, state.filters, years), state);
    parts.keepRoom(early !== null);
    if (early === null) {
      parts.jumps.replaceChildren(...jumpList(context, answer));
      choices.draw({ years, result, ...drawnWith }, answer, hits, state);
      for (const part of [parts.tail, parts.related]) part.replaceChildren();
    } else {
      choices.update(answer, hits);
    }
    parts.sayMeanwhile(statusLines(context, answer, state.kind, passing, hits.length));
    const shown = brief ? passing.slice(0, few) : passing;
    return list.show(shown, result, early !== null, () => {
      results.dataset.searchState = answer.outcome.whole ? 'found' : 'begun';
    });
  };
  /** What stands below the hits, and what is said of all. */
  const finish = (answer: Answer, state: SearchState, set: Setting, early: Answer | null): void => {
    const hits = hitsOf(answer, state.kind);
    const passing = filtered(hits, state.filters, set.years);
    const named = answer.named.filter(({ kind }) => kindOfEntry(kind) === state.kind);
    parts.tail.replaceChildren(
      ...(named.length > 0
        ? [
            element(
              'ol',
              {},
              named.map((entry) => entryItem(entry, context)),
            ),
          ]
        : []),
      ...(answer.outcome.pending > 0 && !brief ? [moreButton(answer, state)] : []),
      ...(early ? laterHeadings(context, early, answer) : []),
    );
    parts.related.replaceChildren(...relatedList(answer, set.result, brief));
    parts.say(statusLines(context, answer, state.kind, passing, hits.length));
  };
  const moreButton = (answer: Answer, state: SearchState): HTMLElement => {
    const button = element('button', { type: 'button', class: 'more' }, [t.more]);
    const want = answer.outcome.hits.length + further;
    button.addEventListener('click', () => void run(state, want));
    return button;
  };

  const find = async (state: SearchState, want: number, mine: number): Promise<void> => {
    searched = true;
    let begun: Answer | null = null;
    const early = (answer: Answer): void => {
      if (mine !== turn || !setting || hitsOf(answer, state.kind).length === 0) return;
      begun = answer;
      void draw(answer, state, setting, null);
    };
    const answer = await exactAnswer(client, {
      words: state.words,
      want,
      only: isFiltered(state.filters) ? (part) => partPasses(part, state.filters) : () => true,
      ...(want === wanted && mayBeginEarly(state) ? { early } : {}),
    });
    const set = (setting ??= await readSetting(context, follow));
    if (mine !== turn || !(await draw(answer, state, set, begun))) return;
    const whole = await withRelated(client, answer);
    if (mine === turn) finish(whole, state, set, begun);
  };

  const run = async (state: SearchState, want: number): Promise<void> => {
    const mine = ++turn;
    results.dataset.searchState = 'searching';
    if (state.words === '') {
      clear();
      parts.keepRoom(false);
      parts.say([t.prompt]);
    } else {
      await find(state, want, mine).catch(() => {
        if (mine === turn) parts.say([t.failed]);
      });
    }
    if (mine === turn) results.dataset.searchState = 'done';
  };
  const ready = async (): Promise<void> => {
    const begun = client.begin();
    await Promise.all([begun, openTypefaces(root, results)]);
    setting ??= await readSetting(context, follow);
    await rehearse(setting, results, () => !searched);
  };
  return {
    begin: () => {
      // What cannot be fetched now is asked for again by the search itself, which tells.
      ready().catch(() => undefined);
    },
    show: (state) => run(state, wanted),
    expect: () => {
      results.dataset.searchState = 'searching';
    },
  };
}

/** Where what is found later comes after what was found first, and nothing is left out of that. */
const mayBeginEarly = ({ order, filters }: SearchState): boolean =>
  order === 'text' && !isFiltered(filters);

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
