/**
 * The lens: paragraphs under a theme (or with a verb, an actor, a document cited) keep their text;
 * the others show their first clause. The choice is in the address, the map is marked, and the bar
 * steps through what was found.
 */
import { isEmpty, lensKinds, readLens, throughLens, toggle, writeLens } from '../site/lens.ts';
import { documentData } from './data.ts';
import { first, paragraphs } from './place.ts';
import { isPlain, linkWithin, within } from './popup.ts';
import { highlight, rangeOf } from './ranges.ts';

const text = document.querySelector<HTMLElement>('.text');
const bar = document.querySelector<HTMLElement>('.lens-bar');
const choices = [...document.querySelectorAll<HTMLAnchorElement>('a[data-lens]')];
let hits: HTMLElement[] = [];
let current = -1;

function showState(): void {
  const names = bar?.querySelector('.names');
  const chosen = choices.filter((choice) => choice.hasAttribute('aria-current'));
  if (names)
    names.textContent = chosen.map(({ firstChild }) => firstChild?.textContent?.trim()).join(' + ');
  showCount();
}

/** How many paragraphs are in the lens, and which of them the reader has stepped to. */
function showCount(): void {
  const output = bar?.querySelector('output');
  if (!output) return;
  const { found = '', at = '' } = output.dataset;
  output.textContent = (current < 0 ? found : at)
    .replace('{nth}', String(current + 1))
    .replace('{hits}', String(hits.length))
    .replace('{all}', String(paragraphs.length));
}

/** Puts the lens of the address on the page. */
async function apply(): Promise<void> {
  const lens = readLens(location.search);
  const on = !isEmpty(lens);
  for (const choice of choices) {
    const kind = lensKinds.find((candidate) => candidate === choice.dataset.lens);
    const chosen = kind !== undefined && lens[kind].includes(choice.dataset.value ?? '');
    if (chosen) choice.setAttribute('aria-current', 'true');
    else choice.removeAttribute('aria-current');
  }
  const units = on ? (await documentData()).units : [];
  const ranges: Range[] = [];
  hits = [];
  for (const paragraph of paragraphs) {
    const unit = units.find(({ anchor }) => anchor === paragraph.id);
    const places = unit ? throughLens(unit, lens) : null;
    paragraph.classList.toggle('hit', places !== null);
    if (!unit || !places) continue;
    hits.push(paragraph);
    for (const { start, end } of places) {
      const range = rangeOf(paragraph, start, end, unit.text.slice(start, end));
      if (range) ranges.push(range);
    }
  }
  text?.classList.toggle('through-lens', on);
  if (bar) bar.hidden = !on;
  current = -1;
  highlight('lens', ranges);
  showState();
  const anchors = hits.map(({ id }) => id);
  document.dispatchEvent(new CustomEvent('map-marks', { detail: { layer: 'lens', anchors } }));
}

function step(by: number): void {
  if (hits.length === 0) return;
  const here = paragraphs[first];
  if (current < 0 && here) {
    const next = hits.findIndex((hit) => paragraphs.indexOf(hit) >= first);
    current = next === -1 ? hits.length - 1 : by > 0 ? next - 1 : next;
  }
  current = (current + by + hits.length) % hits.length;
  const hit = hits[current];
  hit?.scrollIntoView({ block: 'center' });
  hit?.querySelector<HTMLElement>('.number')?.focus({ preventScroll: true });
  showCount();
}

async function choose(query: string): Promise<void> {
  history.pushState(null, '', `${location.pathname}${query}`);
  await apply();
  if (hits.length > 0) step(1);
}

document.addEventListener('click', (event) => {
  const choice = linkWithin(event, 'a[data-lens]');
  const kind = lensKinds.find((candidate) => candidate === choice?.dataset.lens);
  if (choice && kind && isPlain(event)) {
    event.preventDefault();
    choice.closest<HTMLElement>('.panel:popover-open')?.hidePopover();
    const lens = toggle(readLens(location.search), kind, choice.dataset.value ?? '');
    void choose(writeLens(lens, location.search));
  }
  const stepper = within(event, '[data-step]');
  if (stepper) step(Number(stepper.dataset.step));
  if (within(event, '.lens-bar [data-clear]'))
    void choose(writeLens(readLens(''), location.search));
});

document.addEventListener('lens-step', ({ detail }) => {
  step(detail);
});
addEventListener('popstate', () => void apply());
void apply().then(() => {
  if (hits.length > 0 && location.hash === '') step(1);
});
