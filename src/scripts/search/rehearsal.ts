/**
 * A first answer costs more than others: a browser opens a Chinese typeface, in each size, when it is
 * first needed, which takes longer than to find the words; and it makes code fast that it has run. So
 * an answer is rehearsed when a reader is about to type, a little at a time so that no key has to wait,
 * and each part is taken away before it is seen.
 */
import { literalHits } from '../../search/match.ts';
import { parseQuery } from '../../search/query.ts';
import { suggestions } from '../../search/related.ts';
import { element } from './element.ts';
import { hitItem } from './results.ts';
import type { Setting } from './setting.ts';

/** How many results are rehearsed. */
const rehearsed = 4;
/** A Chinese character, a Latin letter, a digit: they may be in three typefaces. */
const every = '国a1';

/** Opens the typefaces in which the parts of an answer are set. */
export async function openTypefaces(root: HTMLElement, results: HTMLElement): Promise<void> {
  const count = element('span', { class: 'count' }, [every]);
  const samples: readonly (readonly [HTMLElement, HTMLElement])[] = [
    [results, element('p', { class: 'words', lang: 'zh-CN' }, [every])],
    [results, element('p', { class: 'words', lang: 'zh-CN' }, [element('b', {}, [every])])],
    [results, element('div', { class: 'search-said' }, [element('p', {}, [every])])],
    [results, element('h2', { class: 'group' }, [every, count])],
    [root, element('div', { class: 'kinds' }, [element('button', {}, [every])])],
    [root, element('div', { class: 'facets' }, [every])],
  ];
  for (const [place, sample] of samples) {
    await pause();
    setOnce(place, sample);
  }
}

/**
 * Draws some results of a text at hand.
 *
 * @param results where results will stand.
 * @param wanted false once a search has begun.
 */
export async function rehearse(
  { result }: Setting,
  results: HTMLElement,
  wanted: () => boolean,
): Promise<void> {
  const { client } = result.context;
  const held = await client.held();
  const words = held[0]?.folded.slice(0, 2) ?? '';
  suggestions(words, await client.catalog());
  for (const hit of literalHits(held, parseQuery(words)).slice(0, rehearsed)) {
    await pause();
    if (!wanted()) return;
    setOnce(results, element('ol', {}, [hitItem(hit, result)]));
  }
}

function setOnce(place: HTMLElement, sample: HTMLElement): void {
  sample.setAttribute('aria-hidden', 'true');
  place.append(sample);
  sample.getBoundingClientRect();
  sample.remove();
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
