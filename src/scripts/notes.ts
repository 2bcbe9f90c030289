/**
 * Unfolds a note where its title stands. Only titles are in the page; the words come from the
 * paragraph's own page, which is also where the link goes without script.
 */
import { isPlain, linkWithin } from './popup.ts';

const pages = new Map<string, Promise<Document>>();

function pageOf(link: HTMLAnchorElement): Promise<Document> {
  const found =
    pages.get(link.pathname) ??
    fetch(link.pathname).then(async (response) => {
      if (!response.ok) throw new Error(`${link.pathname}: ${response.status}`);
      return new DOMParser().parseFromString(await response.text(), 'text/html');
    });
  pages.set(link.pathname, found);
  return found;
}

async function unfold(link: HTMLAnchorElement): Promise<void> {
  const page = await pageOf(link);
  const note = page.getElementById(link.hash.slice(1));
  if (!note) throw new Error(`${link.href} is not there`);
  const words = document.importNode(note, true);
  words.removeAttribute('id');
  words.querySelector('h3')?.remove();
  link.after(words);
  link.setAttribute('aria-expanded', 'true');
}

document.addEventListener('click', (event) => {
  const link = linkWithin(event, '.aside .notes > li > a');
  if (!link || !isPlain(event)) return;
  event.preventDefault();
  const open = link.nextElementSibling;
  if (open) {
    open.remove();
    link.setAttribute('aria-expanded', 'false');
  } else {
    unfold(link).catch(() => {
      location.assign(link.href);
    });
  }
});
