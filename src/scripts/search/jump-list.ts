import type { Answer } from '../../search/answer.ts';
import { entryAddress, entryLabel, hitLabel, permalink, type SearchContext } from './context.ts';
import { element } from './element.ts';

const most = 6;

/** Where a reader may go at once: places that the query names, titles, headings, things of that name. */
export function jumpList(context: SearchContext, answer: Answer): Node[] {
  const { t } = context;
  const { places, headings, named, meant } = answer;
  const links = [
    ...places.map(({ symbol, unit }) =>
      unit === null
        ? jumpLink(permalink(context, symbol), symbol, t.jump.document)
        : jumpLink(
            permalink(context, symbol, unit.unit.anchor),
            `${symbol} ${hitLabel(context, unit.unit, unit.part)}`,
            t.jump.place,
          ),
    ),
    ...headings.map(({ symbol, anchor, title }) =>
      jumpLink(permalink(context, symbol, anchor), title, `${t.jump.section} · ${symbol}`),
    ),
    ...[...new Set([...named, ...meant])].map((entry) =>
      jumpLink(entryAddress(context, entry), entryLabel(context, entry), t.jump[entry.kind]),
    ),
  ];
  if (links.length === 0) return [];
  return [
    element('nav', { 'aria-label': t.jumpsLabel }, [
      element('h2', {}, [t.jumpsLabel]),
      element(
        'ul',
        {},
        links.slice(0, most).map((link) => element('li', {}, [link])),
      ),
    ]),
  ];
}

const jumpLink = (href: string, label: string, kind: string): HTMLAnchorElement =>
  element('a', { href, class: 'hit' }, [label, ' ', element('span', { class: 'tag' }, [kind])]);
