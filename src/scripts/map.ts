/**
 * A slim map of the whole document: a tick a paragraph, a frame around those in view, and marks of
 * several layers. Whoever finds something says so:
 * `document.dispatchEvent(new CustomEvent('map-marks', { detail: { layer: 'search', anchors } }))`.
 */
import { onPlace, paragraphs } from './place.ts';

/** What a `map-marks` event carries: it replaces all marks of its layer. */
export interface MapMarks {
  readonly layer: 'lens' | 'search';
  readonly anchors: readonly string[];
}

declare global {
  interface DocumentEventMap {
    'map-marks': CustomEvent<MapMarks>;
  }
}

const map = document.querySelector<HTMLElement>('.map');
const frame = document.createElement('b');
const ticks = paragraphs.map((paragraph) => {
  const tick = document.createElement('i');
  tick.dataset.anchor = paragraph.id;
  if (paragraph.previousElementSibling?.matches('.section-heading') === true)
    tick.className = 'starts';
  return tick;
});
map?.append(...ticks, frame);

onPlace((first, last) => {
  const [top, bottom] = [ticks[first], ticks[last]];
  if (!top || !bottom) return;
  frame.style.top = `${top.offsetTop - 4}px`;
  frame.style.height = `${bottom.offsetTop + bottom.offsetHeight - top.offsetTop + 8}px`;
});

map?.addEventListener('click', ({ clientY }) => {
  const distance = (tick: Element): number => {
    const { top, height } = tick.getBoundingClientRect();
    return Math.abs(clientY - top - height / 2);
  };
  const nearest = ticks.reduce((best, tick) => (distance(tick) < distance(best) ? tick : best));
  document.getElementById(nearest.dataset.anchor ?? '')?.scrollIntoView({ block: 'center' });
});

document.addEventListener('map-marks', ({ detail: { layer, anchors } }) => {
  const marked = new Set(anchors);
  for (const tick of ticks) tick.classList.toggle(layer, marked.has(tick.dataset.anchor ?? ''));
  map?.classList.toggle('marked', map.querySelector('.lens, .search') !== null);
});
