/** Every address ever published, with the digest of its words and every change with its reason. */
import type { APIRoute } from 'astro';
import { symbolToPath } from '../document/symbol.ts';
import { interfaceLanguages } from '../i18n/index.ts';
import { pageHref } from '../site/href.ts';
import { permalinks } from '../site/permalinks.ts';

export const GET: APIRoute = ({ site: origin }) => {
  const address = (path: string): string[] =>
    interfaceLanguages.map((language) => new URL(pageHref(language, path), origin).href);
  const documents = Object.entries(permalinks.documents).map(([symbol, languages]) => ({
    symbol,
    addresses: address(`${symbolToPath(symbol)}/`),
    /** By language of the text: anchor → first 16 hexadecimal digits of its words' SHA-256. */
    texts: languages,
  }));
  const pages = permalinks.pages.map((path) => ({ path, addresses: address(path) }));
  return Response.json({ documents, pages, changes: permalinks.changes });
};
