import type { SearchMessages } from '../../i18n/search/index.ts';
import { element } from './element.ts';
import { forgetSearches, recentSearches } from './recent.ts';

/** Recent searches as buttons, with a way to forget them; nothing if there are none. */
export function recentList(t: SearchMessages, choose: (words: string) => void): Node[] {
  const words = recentSearches();
  if (words.length === 0) return [];
  const forget = element('button', { type: 'button', class: 'clear' }, [t.forget]);
  const section = element('section', { class: 'recent' }, [
    element('h2', {}, [t.recentHeading]),
    element(
      'ul',
      {},
      words.map((each) => {
        const button = element('button', { type: 'button' }, [each]);
        button.addEventListener('click', () => {
          choose(each);
        });
        return element('li', {}, [button]);
      }),
    ),
    element('p', { class: 'hint' }, [t.recentNote, ' ', forget]),
  ]);
  forget.addEventListener('click', () => {
    forgetSearches();
    section.remove();
  });
  return [section];
}
