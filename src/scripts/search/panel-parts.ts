/** The elements of a panel of results, from top to bottom. */
import { element } from './element.ts';

export interface PanelParts {
  readonly jumps: HTMLElement;
  readonly choices: HTMLElement;
  /** Everything below: its state is told in `data-search-state`. */
  readonly results: HTMLElement;
  readonly hits: HTMLElement;
  /** What follows the hits: named things, and how to get more. */
  readonly tail: HTMLElement;
  readonly related: HTMLElement;
  /** Says what is found so far: to be seen, and not read out. */
  readonly sayMeanwhile: (lines: readonly (Node | string)[]) => void;
  /** Says what is found in the end; this is read out. */
  readonly say: (lines: readonly (Node | string)[]) => void;
  /** Lets what is said take no less room than now, so that nothing below it moves up. */
  readonly keepRoom: (keep: boolean) => void;
}

/** Builds the parts in a root, which is emptied. */
export function createParts(root: HTMLElement): PanelParts {
  const jumps = element('div', { class: 'search-jumps', 'data-search-jumps': '' });
  const choices = element('div', { class: 'search-choices' });
  const meanwhile = element('div');
  const status = element('div', { role: 'status', 'data-search-status': '' });
  const said = element('div', { class: 'search-said' }, [meanwhile, status]);
  const hits = element('div');
  const tail = element('div');
  const list = element('div', { class: 'search-list', 'data-search-list': '' }, [hits, tail]);
  const related = element('div');
  const results = element('div', { 'data-search-results': '' }, [said, list, related]);
  root.replaceChildren(jumps, choices, results);
  return {
    jumps,
    choices,
    results,
    hits,
    tail,
    related,
    sayMeanwhile: (lines) => {
      status.replaceChildren();
      meanwhile.replaceChildren(...lines);
    },
    say: (lines) => {
      meanwhile.replaceChildren();
      status.replaceChildren(...lines);
    },
    keepRoom: (keep) => {
      said.style.minHeight = keep ? `${said.getBoundingClientRect().height}px` : '';
    },
  };
}
