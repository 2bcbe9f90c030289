/** Marks words in the official text of a page, and steps through them. */
import styles from '../../styles/search-marks.css?url';
import type { SearchMessages } from '../../i18n/search/index.ts';
import { placesOf } from '../../search/match.ts';
import { element } from './element.ts';
import { loadStyles } from './styles.ts';

interface FoundPlace {
  readonly anchor: string;
  readonly range: Range;
}

let bar: HTMLElement | null = null;

/**
 * Marks folded needles wherever they stand in the page's official text, and opens the bar that
 * steps through them. Nothing changes where they stand nowhere.
 *
 * @param anchor the paragraph to begin with.
 */
export function showMarks(t: SearchMessages, needles: readonly string[], anchor: string): void {
  loadStyles(styles);
  clearMarks();
  const places = officialUnits().flatMap(({ id, nodes }) => placesIn(id, nodes, needles));
  if (places.length === 0) return;
  highlight('search', places);
  tellMap(places);
  const from = places.findIndex((place) => place.anchor === anchor);
  bar = markBar(t, places, Math.max(0, from));
  document.body.append(bar);
}

/** Takes the marks and the bar away. */
export function clearMarks(): void {
  for (const name of ['search', 'search-current']) CSS.highlights.delete(name);
  bar?.remove();
  bar = null;
  tellMap([]);
}

function tellMap(places: readonly FoundPlace[]): void {
  const anchors = [...new Set(places.map(({ anchor }) => anchor))];
  document.dispatchEvent(new CustomEvent('map-marks', { detail: { layer: 'search', anchors } }));
}

function highlight(name: string, places: readonly FoundPlace[]): void {
  CSS.highlights.set(name, new Highlight(...places.map(({ range }) => range)));
}

/** The official text nodes of each element with an address, ours left out. */
function officialUnits(): { id: string; nodes: Text[] }[] {
  const units = new Map<Element, Text[]>();
  for (const official of document.querySelectorAll('[data-official]')) {
    const owner = official.closest('[id]');
    if (!owner) continue;
    const walker = document.createTreeWalker(official, NodeFilter.SHOW_TEXT);
    const nodes = units.get(owner) ?? [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text && !node.parentElement?.closest('[data-ui]')) nodes.push(node);
    }
    units.set(owner, nodes);
  }
  return [...units].map(([owner, nodes]) => ({ id: owner.id, nodes }));
}

function placesIn(
  anchor: string,
  nodes: readonly Text[],
  needles: readonly string[],
): FoundPlace[] {
  const text = nodes.map(({ data }) => data).join('');
  return placesOf(text, needles).map(({ start, end }) => {
    const range = document.createRange();
    const [first, from] = at(nodes, start);
    const [last, to] = at(nodes, end - 1);
    range.setStart(first, from);
    range.setEnd(last, to + 1);
    return { anchor, range };
  });
}

/** The node and the offset in it where a character of the joined text stands. */
function at(nodes: readonly Text[], offset: number): [Text, number] {
  let before = 0;
  for (const node of nodes) {
    if (offset < before + node.length) return [node, offset - before];
    before += node.length;
  }
  throw new RangeError(`no character ${offset} in a text of ${before}`);
}

function markBar(t: SearchMessages, places: readonly FoundPlace[], start: number): HTMLElement {
  let current = start;
  const count = element('span', { role: 'status' });
  const go = (to: number): void => {
    current = (to + places.length) % places.length;
    const place = places[current];
    if (!place) return;
    highlight('search-current', [place]);
    count.textContent = t.marksAt(current + 1, places.length);
    place.range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  };
  const button = (label: string, sign: string, act: () => void): HTMLButtonElement => {
    const made = element('button', { type: 'button', 'aria-label': label, title: label }, [sign]);
    made.addEventListener('click', act);
    return made;
  };
  go(start);
  const made = element(
    'div',
    { class: 'mark-bar', role: 'group', 'aria-label': t.marksLabel, 'data-ui': '' },
    [
      count,
      button(t.previousMark, '↑', () => {
        go(current - 1);
      }),
      button(t.nextMark, '↓', () => {
        go(current + 1);
      }),
      button(t.clearMarks, '×', clearMarks),
    ],
  );
  made.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') clearMarks();
  });
  return made;
}
