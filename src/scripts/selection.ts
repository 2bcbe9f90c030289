/** Words selected in the text can be copied with their reference, linked to, or searched for. */
import { textFragment } from '../document/text-fragment.ts';
import { addressOf, copy } from './copy.ts';
import { within } from './popup.ts';
import { officialWords } from './ranges.ts';

const tools = document.querySelector<HTMLElement>('.selection');

interface Selected {
  readonly range: Range;
  readonly words: string;
  readonly paragraph: HTMLElement;
}

/** The official words that are selected, with the paragraph they begin in. */
function selected(): Selected | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const element =
    range.startContainer instanceof Element
      ? range.startContainer
      : range.startContainer.parentElement;
  const paragraph = element?.closest<HTMLElement>('.text .paragraph, .text .footnote');
  if (!element?.closest('.official') || element.closest('.aside, .sidenote, .expansion'))
    return null;
  if (!paragraph) return null;
  const words = officialWords(range);
  return words === '' ? null : { range, words, paragraph };
}

/** The link to exactly these words; the paragraph's anchor is what other browsers follow. */
function linkTo({ range, paragraph }: Selected): string {
  const whole = new Range();
  whole.selectNodeContents(paragraph.querySelector('.official') ?? paragraph);
  const before = whole.cloneRange();
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  const text = whole.toString();
  const end = Math.min(text.length, start + range.toString().length);
  return (
    addressOf(paragraph.id) +
    textFragment(text, start, end, paragraph.closest('[lang]')?.getAttribute('lang') ?? '')
  );
}

function show(): void {
  const found = selected();
  if (!tools) return;
  if (!found) {
    if (tools.matches(':popover-open')) tools.hidePopover();
    return;
  }
  const search = tools.querySelector<HTMLAnchorElement>('[data-do="search"]');
  if (search) search.search = `?${new URLSearchParams({ q: found.words.slice(0, 60) }).toString()}`;
  tools.showPopover();
  const rects = [...found.range.getClientRects()];
  const last = rects.at(-1);
  if (!last) return;
  const { offsetWidth, offsetHeight } = tools;
  const below = last.bottom + offsetHeight + 16 < innerHeight;
  tools.style.left = `${Math.max(8, Math.min(last.right - offsetWidth / 2, innerWidth - offsetWidth - 8))}px`;
  tools.style.top = `${below ? last.bottom + 8 : Math.max(8, (rects[0]?.top ?? 0) - offsetHeight - 8)}px`;
}

let timer = 0;
document.addEventListener('selectionchange', () => {
  clearTimeout(timer);
  timer = window.setTimeout(show, 250);
});

tools?.addEventListener('click', (event) => {
  const found = selected();
  const action = within(event, '[data-do]')?.dataset.do;
  if (!found || action === 'search') return;
  if (action === 'cite') {
    const detail = { anchor: found.paragraph.id, words: found.words };
    document.dispatchEvent(new CustomEvent('cite', { detail }));
    tools.hidePopover();
    return;
  }
  const address = linkTo(found);
  const quote = (tools.dataset.quote ?? '')
    .replace('{words}', () => found.words)
    .replace('{paragraph}', () => found.paragraph.dataset.name ?? '')
    .replace('{address}', addressOf(found.paragraph.id));
  void copy(action === 'quote' ? quote : address);
  tools.hidePopover();
});

document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape' && tools?.matches(':popover-open') === true) tools.hidePopover();
});

addEventListener(
  'scroll',
  () => {
    if (tools?.matches(':popover-open') === true) show();
  },
  { passive: true },
);
