/**
 * A mention of a document shows what the document is, on hover and on focus. The preview stays while
 * the pointer is on it, goes with Esc, and never takes the focus (WCAG 1.4.13).
 */
import type { Preview } from '../site/preview.ts';
import { copyOf, linkWithin, showBeside, within } from './popup.ts';

const delay = { show: 250, hide: 300 } as const;
const card = document.createElement('div');
card.popover = 'manual';
card.className = 'card';
card.id = 'preview';
card.dataset.ui = '';
card.setAttribute('role', 'tooltip');

const known = new Map<string, Promise<Preview>>();
let current: HTMLAnchorElement | null = null;
let timer = 0;

const line = (className: string, text: string, lang?: string): HTMLParagraphElement => {
  const paragraph = document.createElement('p');
  paragraph.className = className;
  paragraph.textContent = text;
  if (lang !== undefined) paragraph.lang = lang;
  return paragraph;
};

function fetchPreview(link: HTMLAnchorElement): Promise<Preview> {
  const address = new URL('preview.json', link.href).href;
  const found =
    known.get(address) ?? fetch(address).then((response) => response.json() as Promise<Preview>);
  known.set(address, found);
  return found;
}

/** The paragraph a link goes to, where its document's text is in the site. */
async function wordsAt(link: HTMLAnchorElement): Promise<HTMLElement[]> {
  if (link.hash === '') return [];
  if (link.pathname === location.pathname) {
    const official = document.querySelector(`${link.hash} > .official`);
    return official ? [copyOf(official)] : [];
  }
  const response = await fetch(new URL(`${link.hash.slice(1)}/`, link.href));
  if (!response.ok) return [];
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const official = page.querySelector('main [data-official]');
  return official ? [copyOf(official)] : [];
}

async function show(link: HTMLAnchorElement): Promise<void> {
  current = link;
  try {
    const [preview, words] = await Promise.all([fetchPreview(link), wordsAt(link)]);
    if (current !== link) return;
    for (const element of words) element.className = 'quoted';
    card.replaceChildren(
      line('card-title', preview.title, preview.language),
      line('card-facts', preview.facts.join(' · ')),
      ...(words.length > 0 ? words : preview.summary === null ? [] : [line('', preview.summary)]),
    );
    showBeside(card, link, '--mention');
    link.setAttribute('aria-describedby', card.id);
  } catch {
    // Without the network there is no preview; the link still works.
  }
}

function hide(): void {
  clearTimeout(timer);
  current?.removeAttribute('aria-describedby');
  current = null;
  if (card.isConnected && card.matches(':popover-open')) card.hidePopover();
}

function later(action: () => void, wait: number): void {
  clearTimeout(timer);
  timer = window.setTimeout(action, wait);
}

document.addEventListener('pointerover', (event) => {
  if (event.pointerType !== 'mouse') return;
  const link = linkWithin(event, 'a[data-cite]');
  if (link && link !== current) later(() => void show(link), delay.show);
  else if (link || within(event, '#preview')) clearTimeout(timer);
  else later(hide, delay.hide);
});

document.addEventListener('focusin', (event) => {
  const link = linkWithin(event, 'a[data-cite]');
  if (link?.matches(':focus-visible') === true) later(() => void show(link), delay.show);
  else if (!within(event, '#preview')) hide();
});

document.addEventListener(
  'keydown',
  (event) => {
    if (event.key !== 'Escape' || !card.isConnected || !card.matches(':popover-open')) return;
    event.preventDefault();
    hide();
  },
  { capture: true },
);

addEventListener('pagehide', hide);
