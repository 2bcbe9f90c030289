import { attribute, type BuiltPage, type Element } from './pages.ts';

/** Attributes by which a page makes the browser fetch something. */
const fetching: Readonly<Record<string, string>> = {
  script: 'src',
  img: 'src',
  iframe: 'src',
  source: 'src',
  video: 'src',
  audio: 'src',
  embed: 'src',
  object: 'data',
};
const fetchingLinks = /\b(?:stylesheet|icon|preload|modulepreload|manifest|prefetch)\b/u;

/** Addresses that a page fetches by itself, without a click. */
export function fetchedBy(page: BuiltPage): string[] {
  return page.elements.flatMap((element) => {
    if (element.tagName === 'link') {
      const rel = attribute(element, 'rel') ?? '';
      return fetchingLinks.test(rel) ? [attribute(element, 'href') ?? ''] : [];
    }
    const name = fetching[element.tagName];
    const address = name === undefined ? null : attribute(element, name);
    return address === null ? [] : [address];
  });
}

/** True where an address is on another host. */
export const isForeign = (address: string): boolean =>
  /^(?:[a-z][a-z0-9+.-]*:)?\/\//iu.test(address);

/** What a strict Content-Security-Policy would refuse: inline script, style and handlers. */
export function inlineCode(page: BuiltPage): string[] {
  return page.elements.flatMap((element) => {
    const found: string[] = [];
    if (isInlineScript(element)) found.push('<script> with code');
    if (element.tagName === 'style') found.push('<style>');
    if (attribute(element, 'style') !== null) found.push(`style="…" on <${element.tagName}>`);
    const handler = element.attrs.find(({ name }) => name.startsWith('on'));
    if (handler) found.push(`${handler.name}="…" on <${element.tagName}>`);
    return found;
  });
}

function isInlineScript(element: Element): boolean {
  if (element.tagName !== 'script' || attribute(element, 'src') !== null) return false;
  return !(attribute(element, 'type') ?? '').includes('json');
}

export interface BrokenLink {
  readonly page: string;
  readonly href: string;
  readonly reason: 'no such page' | 'no such fragment';
}

/**
 * Links inside the site that lead nowhere.
 *
 * @param files all files of the site. @param base the folder it stands in: `/`.
 */
export function brokenLinks(
  pages: ReadonlyMap<string, BuiltPage>,
  files: ReadonlySet<string>,
  base: string,
): { checked: number; broken: BrokenLink[] } {
  const broken: BrokenLink[] = [];
  let checked = 0;
  for (const page of pages.values()) {
    for (const element of page.elements) {
      const href = element.tagName === 'a' ? attribute(element, 'href') : null;
      if (href === null || isForeign(href) || /^[a-z]+:/iu.test(href)) continue;
      checked++;
      const reason = broke(page, href, pages, files, base);
      if (reason) broken.push({ page: page.path, href, reason });
    }
  }
  return { checked, broken };
}

function broke(
  page: BuiltPage,
  href: string,
  pages: ReadonlyMap<string, BuiltPage>,
  files: ReadonlySet<string>,
  base: string,
): BrokenLink['reason'] | null {
  const url = new URL(href, `http://site${base}${page.path}`);
  const path = decodeURIComponent(url.pathname);
  if (!path.startsWith(base)) return 'no such page';
  const target = path.slice(base.length);
  const fragment = decodeURIComponent(url.hash.slice(1)).replace(/:~:.*$/u, '');
  const held = pages.get(target);
  if (!held) return files.has(target) ? null : 'no such page';
  return fragment === '' || held.ids.has(fragment) ? null : 'no such fragment';
}
