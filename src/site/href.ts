import { symbolToPath } from '../document/symbol.ts';

/** Puts a path of the site, without its first slash, under the folder the site stands in. */
export const withBase = (path: string): string =>
  `${import.meta.env.BASE_URL.replace(/\/?$/u, '/')}${path}`;

/** A page of the interface: `documents/` → `/zh/documents/`. */
export const pageHref = (language: string, path = ''): string => withBase(`${language}/${path}`);

/** A document's page, or one paragraph in it. */
export const documentHref = (language: string, symbol: string, anchor?: string): string =>
  `${pageHref(language, `${symbolToPath(symbol)}/`)}${anchor === undefined ? '' : `#${anchor}`}`;

/** A paragraph's own page. */
export const paragraphHref = (language: string, symbol: string, anchor: string): string =>
  pageHref(language, `${symbolToPath(symbol)}/${anchor}/`);

export const themeHref = (language: string, slug: string): string =>
  pageHref(language, `themes/${slug}/`);
