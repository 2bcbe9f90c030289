/**
 * Marks the terms of the glossary and the actors, when the reader asks for it. A press on one shows
 * what it is; for keys there is a list of them all, which goes to the first place of each.
 */
import type { TermCard } from '../site/terms.ts';
import { documentData } from './data.ts';
import { paragraphs } from './place.ts';
import { showBeside, within } from './popup.ts';
import { highlight, rangeOf } from './ranges.ts';

interface Marked {
  readonly range: Range;
  readonly card: TermCard;
}

const box = document.querySelector<HTMLInputElement>('#view-terms');
const popover = document.createElement('div');
popover.popover = 'auto';
popover.className = 'card term-card';
popover.dataset.ui = '';
/** Stands where the words are, for the card to be shown beside: a range cannot be an anchor. */
const spot = document.createElement('span');
spot.className = 'spot';
let marks: Marked[] = [];
let list: HTMLElement | null = null;

async function find(): Promise<Marked[]> {
  const cards = fetch('terms.json').then(
    (response) => response.json() as Promise<Record<string, TermCard>>,
  );
  const [{ units }, known] = await Promise.all([documentData(), cards]);
  return units.flatMap((unit) => {
    const paragraph = paragraphs.find(({ id }) => id === unit.anchor);
    if (!paragraph) return [];
    const named = [
      ...unit.terms.map((mention) => ({ ...mention, key: `term:${mention.term}` })),
      ...unit.actors.map((mention) => ({ ...mention, key: `actor:${mention.actor}` })),
    ];
    return named.flatMap(({ start, end, words, key }) => {
      const range = rangeOf(paragraph, start, end, words);
      const card = known[key];
      return range && card ? [{ range, card }] : [];
    });
  });
}

function show({ range, card }: Marked): void {
  const at = range.getBoundingClientRect();
  spot.style.left = `${at.left + scrollX}px`;
  spot.style.top = `${at.top + scrollY}px`;
  spot.style.width = `${at.width}px`;
  spot.style.height = `${at.height}px`;
  document.body.append(spot);
  const title = document.createElement('a');
  title.href = card.href;
  title.textContent = card.label;
  const text = document.createElement('p');
  text.textContent = card.text;
  popover.replaceChildren(title, text);
  showBeside(popover, spot, '--mention');
}

/** One button a term, in the order of the text. */
function listOf(found: readonly Marked[]): HTMLElement {
  const details = document.createElement('ul');
  details.className = 'term-list';
  const seen = new Set<string>();
  for (const mark of found) {
    if (seen.has(mark.card.href)) continue;
    seen.add(mark.card.href);
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = mark.card.label;
    button.addEventListener('click', () => {
      const container = mark.range.startContainer.parentElement;
      container?.scrollIntoView({ block: 'center' });
      show(mark);
      popover.querySelector('a')?.focus();
    });
    const item = document.createElement('li');
    item.append(button);
    details.append(item);
  }
  return details;
}

async function toggle(): Promise<void> {
  list?.remove();
  list = null;
  marks = box?.checked === true ? await find() : [];
  highlight(
    'terms',
    marks.map(({ range }) => range),
  );
  if (marks.length > 0) {
    list = listOf(marks);
    box?.closest('label')?.after(list);
  }
}

box?.addEventListener('change', () => void toggle());

document.addEventListener('click', (event) => {
  if (marks.length === 0 || within(event, 'a, button, summary') || !within(event, '.text')) return;
  const mark = marks.find(({ range }) =>
    [...range.getClientRects()].some(
      ({ left, right, top, bottom }) =>
        event.clientX >= left &&
        event.clientX <= right &&
        event.clientY >= top &&
        event.clientY <= bottom,
    ),
  );
  if (mark) show(mark);
});
