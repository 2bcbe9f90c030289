/**
 * Where the reader is: the paragraphs in view, told to the outline, the bar and whoever listens.
 */
export const paragraphs = [...document.querySelectorAll<HTMLElement>('.text .paragraph')];
export const headings = [...document.querySelectorAll<HTMLElement>('.text .section-heading')];

const links = [...document.querySelectorAll<HTMLAnchorElement>('.outline a')];
const place = document.querySelector<HTMLElement>('.bar .place');
const visible = new Set<Element>();
const listeners = new Set<(first: number, last: number) => void>();

/** The index of the first paragraph in view. */
export let first = 0;

/** Calls back with the indexes of the first and last paragraph in view, whenever they change. */
export function onPlace(listener: (first: number, last: number) => void): void {
  listeners.add(listener);
}

/** For each paragraph, the link of the outline that leads to its section. */
const sections = paragraphs.map((paragraph) =>
  links.findLast((link) => {
    const start = document.querySelector(link.hash);
    return start !== null && (start === paragraph || isBefore(start, paragraph));
  }),
);

function isBefore(a: Element, b: Element): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function tell(): void {
  const shown = paragraphs.flatMap((paragraph, index) => (visible.has(paragraph) ? [index] : []));
  const [from] = shown;
  if (from === undefined) return;
  first = from;
  const section = sections[from];
  for (const link of links) {
    if (link === section) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  }
  if (place) place.textContent = section?.textContent.replace(/\s+/gu, ' ').trim() ?? '';
  for (const listener of listeners) listener(from, shown.at(-1) ?? from);
}

const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) visible.add(target);
      else visible.delete(target);
    }
    tell();
  },
  { rootMargin: '-48px 0px -48px 0px' },
);
for (const paragraph of paragraphs) observer.observe(paragraph);

// On narrow screens the outline is a sheet over the text, and in the way of where it leads.
document.querySelector('.outline')?.addEventListener('click', ({ target }) => {
  const sheet = document.querySelector<HTMLElement>('.panel:popover-open');
  if (sheet && target instanceof Element && target.closest('a')) sheet.hidePopover();
});
