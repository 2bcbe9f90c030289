import { fold } from '../../document/fold.ts';
import type { Hit } from '../../search/match.ts';
import type { SearchContext } from './context.ts';
import { showMarks } from './marks.ts';
import { remember } from './recent.ts';

const most = 4;

/**
 * What happens when a result is followed: the search is remembered, and the page that opens marks
 * the words. The link itself stays the permalink, so that copying it gives nothing else.
 *
 * @param words the words that are in the field.
 * @param leave called where the result is on this page.
 */
export function followResult(
  context: SearchContext,
  words: () => string,
  leave: () => void = () => undefined,
): (link: HTMLAnchorElement, hit: Hit) => void {
  return (link, { unit, places }) => {
    remember(words());
    const found = places.map(({ start, end }) => fold(unit.text.slice(start, end)));
    const needles = [...new Set(found)].slice(0, most);
    const permalink = link.href;
    const { pathname, hash } = new URL(permalink);
    if (pathname === location.pathname) {
      leave();
      // After the browser has gone to the paragraph.
      setTimeout(() => {
        showMarks(context.t, needles, hash.slice(1));
      }, 0);
      return;
    }
    const address = new URL(permalink);
    for (const needle of needles) address.searchParams.append('mark', needle);
    link.href = address.href;
    setTimeout(() => (link.href = permalink), 0);
  };
}
