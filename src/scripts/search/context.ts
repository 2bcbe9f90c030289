/** What every part of search on a page needs to know of the page it stands in. */
import { symbolToPath } from '../../document/symbol.ts';
import { interfaceLanguages, type InterfaceLanguage } from '../../i18n/languages.ts';
import { searchMessages, type SearchMessages } from '../../i18n/search/index.ts';
import { createSearch, type SearchClient } from '../../search/client.ts';
import type { CatalogEntry } from '../../search/catalog.ts';
import { unitLabel } from '../../site/labels.ts';
import { unitWordsFrom, type UnitWords } from '../../site/unit-words.ts';
import type { SearchPart, SearchUnit } from '../../search/units.ts';

export interface SearchContext {
  readonly language: InterfaceLanguage;
  readonly base: string;
  readonly t: SearchMessages;
  readonly unit: UnitWords;
  readonly client: SearchClient;
}

/**
 * Reads the context from the element that the page's frame gives it in.
 *
 * @throws if the page has none: then its layout is not the site's.
 */
export function readContext(): SearchContext {
  const host = document.querySelector<HTMLElement>('[data-search-host]');
  if (!host) throw new Error('the page has no [data-search-host]');
  const base = host.dataset.base ?? '/';
  const language = interfaceLanguages.find((code) => code === host.dataset.lang) ?? 'zh';
  return {
    language,
    base,
    t: searchMessages(language),
    unit: unitWordsFrom(host.dataset.unitWords ?? '{}'),
    client: createSearch(base),
  };
}

/** A page of the interface in the reader's language. */
export const pageAddress = ({ base, language }: SearchContext, path: string): string =>
  `${base}${language}/${path}`;

/** The permalink of a unit, or a document's page. */
export const permalink = (context: SearchContext, symbol: string, anchor?: string | null): string =>
  pageAddress(context, `${symbolToPath(symbol)}/${anchor ? `#${anchor}` : ''}`);

/** The address of what an entry of the catalogue names. */
export function entryAddress(context: SearchContext, { kind, id }: CatalogEntry): string {
  switch (kind) {
    case 'document':
      return permalink(context, id);
    case 'theme':
      return pageAddress(context, `themes/${id}/`);
    case 'term':
      return pageAddress(context, `glossary/#${id}`);
    case 'actor':
      return pageAddress(context, `actors/${id}/`);
  }
}

/** What an entry is called in the reader's language. */
export const entryLabel = ({ language }: SearchContext, { zh, en, id }: CatalogEntry): string =>
  (language === 'zh' ? zh || en : en || zh) || id;

/** What a unit is called: 第80段; a note by where it stands, since its own title begins its words. */
export function hitLabel(context: SearchContext, unit: SearchUnit, part: SearchPart): string {
  if (unit.kind !== 'note') return unitLabel(unit, part.units, { unit: context.unit });
  const paragraph = part.beside.find(({ anchor }) => anchor === unit.anchor);
  const name = paragraph ? unitLabel(paragraph, part.beside, { unit: context.unit }) : unit.anchor;
  return context.t.noteOn(name);
}

/** The language tag of a text's words. */
export const langOf = (language: string): string => (language === 'zh' ? 'zh-CN' : language);
