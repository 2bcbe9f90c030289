/** The list of hits, grouped by document. What is drawn of a search stays where it is when more is found. */
import type { Hit } from '../../search/match.ts';
import { langOf } from './context.ts';
import { element } from './element.ts';
import { painted } from './painted.ts';
import { hitItem, type ResultOptions } from './results.ts';

export interface HitList {
  /** Takes everything out. */
  readonly clear: () => void;
  /**
   * Draws hits; the browser may paint after the first ones.
   *
   * @param more true where these are the hits of the same search as those drawn before.
   * @param begun called when the first ones are drawn.
   * @returns false where a later call has taken over.
   */
  show(
    hits: readonly Hit[],
    options: ResultOptions,
    more: boolean,
    begun: () => void,
  ): Promise<boolean>;
}

/** How many are drawn before the browser may paint: about a screen. */
const first = 4;
/** How many unless more are asked for. */
const most = 400;

/** A list of hits in this element. */
export function createHitList(list: HTMLElement): HitList {
  let turn = 0;
  let standing: Hit[] = [];
  const clear = (): void => {
    turn++;
    standing = [];
    list.replaceChildren();
  };
  const draw = (hits: readonly Hit[], to: number, options: ResultOptions): void => {
    for (const hit of hits.slice(standing.length, to)) {
      const { part } = hit;
      if (part !== standing.at(-1)?.part) {
        const count = hits.filter((other) => other.part === part).length;
        if (options.several) list.append(groupTitle(part, count));
        list.append(element('ol'));
      }
      list.lastElementChild?.append(hitItem(hit, options));
      standing.push(hit);
    }
  };
  const offerRest = (hits: readonly Hit[], options: ResultOptions): void => {
    const rest = hits.length - standing.length;
    if (rest === 0) return;
    const words = options.context.t.showAll(rest);
    const button = element('button', { type: 'button', class: 'more' }, [words]);
    button.addEventListener('click', () => {
      button.remove();
      draw(hits, hits.length, options);
    });
    list.append(button);
  };
  return {
    clear,
    async show(found, options, more, begun) {
      const hits = [...Map.groupBy(found, ({ part }) => part).values()].flat();
      if (!more || !standing.every(({ unit }, at) => hits[at]?.unit === unit)) clear();
      list.querySelector('.more')?.remove();
      const mine = ++turn;
      draw(hits, first, options);
      begun();
      if (standing.length === hits.length) return true;
      await painted();
      if (mine !== turn) return false;
      draw(hits, most, options);
      offerRest(hits, options);
      return true;
    },
  };
}

function groupTitle({ symbol, title, language }: Hit['part'], count: number): HTMLElement {
  const name = element('bdi', { lang: langOf(language) }, [title]);
  return element('h2', { class: 'group' }, [
    symbol,
    ...(title === symbol ? [] : [' ', name]),
    ' ',
    element('span', { class: 'count' }, [String(count)]),
  ]);
}
