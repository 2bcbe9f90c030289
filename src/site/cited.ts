import type { EmittedDocument, Unit } from '../document/schema/emitted.ts';
import { symbolToPath } from '../document/symbol.ts';
import type { InterfaceLanguage } from '../i18n/index.ts';
import type { CitedParagraph } from './citing/files.ts';
import { placeUrl, wherePhrase, type CitationTemplates } from './citing/fill.ts';
import { citationTemplates } from './citing/templates.ts';
import { citedWork, type CitedWork } from './citing/work.ts';
import { corpus } from './corpus.ts';
import { pageHref } from './href.ts';

const cache = new Map<string, CitationTemplates>();

/** The absolute address of a document’s page. */
export const absoluteUrl = (language: InterfaceLanguage, symbol: string): string =>
  new URL(pageHref(language, `${symbolToPath(symbol)}/`), import.meta.env.SITE).href;

/**
 * A text of the site as citations name it.
 *
 * @throws if it has no record: the pipeline emits none such.
 */
export function workOf({ symbol, language }: EmittedDocument): CitedWork {
  const record = corpus.records.find((each) => each.symbol === symbol);
  if (!record) throw new Error(`${symbol} has no record`);
  const organ = corpus.actors.find(({ id }) => id === record.organ)?.labels;
  return citedWork(record, organ ?? { zh: record.organ, en: record.organ }, language);
}

/** A text’s citations with their places open; rendered once a build. */
export function templatesOf(
  document: EmittedDocument,
  language: InterfaceLanguage,
): CitationTemplates {
  const key = `${document.symbol} ${document.language}`;
  const known = cache.get(key);
  const url = absoluteUrl(language, document.symbol);
  if (known) return { ...known, url };
  const made = { symbol: document.symbol, url, templates: citationTemplates(workOf(document)) };
  cache.set(key, made);
  return made;
}

/** A paragraph for a reference manager. */
export function citedParagraph(
  document: EmittedDocument,
  unit: Unit,
  language: InterfaceLanguage,
): CitedParagraph {
  const { url, templates } = templatesOf(document, language);
  const place = { first: unit, last: unit, units: document.units };
  const own = document.language === 'zh' ? 'un-zh' : 'un-en';
  const template = templates.find(({ format }) => format === own);
  return {
    work: workOf(document),
    anchor: unit.anchor,
    where: template ? wherePhrase(template, place) : unit.anchor,
    url: placeUrl(url, place),
  };
}
