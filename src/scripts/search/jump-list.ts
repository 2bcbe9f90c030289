import type { Answer, Heading, Place } from '../../search/answer.ts';
import type { CatalogEntry } from '../../search/catalog.ts';
import {
  entryAddress,
  entryLabel,
  hitLabel,
  langOf,
  permalink,
  type SearchContext,
} from './context.ts';
import { element, type Child } from './element.ts';

const most = 6;
const firstWords = 60;

/** Where a reader may go at once: places that the query names, titles, headings, things of that name. */
export function jumpList(
  context: SearchContext,
  answer: Pick<Answer, 'places' | 'headings' | 'named' | 'meant'>,
): Node[] {
  const { t } = context;
  const { places, headings, named, meant } = answer;
  const listed = new Set(places.map((place) => (place.unit === null ? place.entry : null)));
  const links: Child[][] = [
    ...places.map((place) => placeLink(context, place)),
    ...headings
      .filter((heading) => !isNamed(heading, named))
      .map(({ symbol, anchor, title }) =>
        jumpLink(permalink(context, symbol, anchor), title, `${t.jump.section} · ${symbol}`),
      ),
    ...[...new Set([...named, ...meant])]
      .filter((entry) => !listed.has(entry))
      .map((entry) =>
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
        links.slice(0, most).map((link) => element('li', {}, link)),
      ),
    ]),
  ];
}

/** The headings with the words in texts that were fetched after others had been shown. */
export function laterHeadings(context: SearchContext, early: Answer, answer: Answer): Node[] {
  const isShown = ({ symbol, language }: Heading): boolean =>
    early.headings.some((shown) => shown.symbol === symbol && shown.language === language);
  // The title of a text stands above its hits.
  const later = answer.headings.filter((heading) => heading.anchor !== null && !isShown(heading));
  return jumpList(context, { places: [], named: [], meant: [], headings: later });
}

/** True of a title whose document is listed by name. */
const isNamed = ({ anchor, symbol }: Heading, named: readonly CatalogEntry[]): boolean =>
  anchor === null && named.some(({ kind, id }) => kind === 'document' && id === symbol);

/** A document that the query names, or a place in one with its first words. */
function placeLink(context: SearchContext, place: Place): Child[] {
  const { symbol, unit: found } = place;
  const mark = { 'data-place': '' };
  if (found === null) {
    const name = entryLabel(context, place.entry);
    const label = name === symbol ? symbol : `${symbol} ${name}`;
    return jumpLink(permalink(context, symbol), label, context.t.jump.document, mark);
  }
  const { unit, part } = found;
  const href = permalink(context, symbol, unit.anchor);
  const cut = unit.text.length > firstWords ? '……' : '';
  return [
    element('a', { href, class: 'hit', ...mark }, [`${symbol} ${hitLabel(context, unit, part)}`]),
    element('p', { class: 'words', lang: langOf(part.language), dir: 'auto' }, [
      unit.text.slice(0, firstWords) + cut,
    ]),
  ];
}

const jumpLink = (
  href: string,
  label: string,
  kind: string,
  marks: Readonly<Record<string, string>> = {},
): Child[] => [
  element('a', { href, class: 'hit', ...marks }, [label]),
  ' ',
  element('span', { class: 'tag' }, [kind]),
];
