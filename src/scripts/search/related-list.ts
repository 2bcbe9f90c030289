import type { Answer } from '../../search/answer.ts';
import { element } from './element.ts';
import { hitItem, type ResultOptions } from './results.ts';

/** The related hits, apart from the exact ones and each with its reason; nothing if there are none. */
export function relatedList({ related }: Answer, options: ResultOptions, brief: boolean): Node[] {
  if (related.length === 0) return [];
  const { t } = options.context;
  const items = related.slice(0, brief ? 4 : related.length).map(({ hit, reason, words }) => {
    const name = reason === 'theme' ? (options.themes.get(words) ?? words) : words;
    return hitItem(hit, options, t.reason[reason](name));
  });
  return [
    element('section', { class: 'related', 'data-related': '' }, [
      element('h2', {}, [t.relatedHeading]),
      element('p', { class: 'hint' }, [t.relatedLead]),
      element('ol', {}, items),
    ]),
  ];
}
