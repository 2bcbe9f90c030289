/** Queries that name a place rather than words: a symbol, a paragraph, a footnote. */
import { normalizeSymbol } from '../document/symbol.ts';
import type { CatalogEntry } from './catalog.ts';

/** What a query names. */
export interface Jump {
  /** The document named, or null for the same place in every text. */
  readonly symbol: string | null;
  /** The anchor named, or null for the document itself. */
  readonly anchor: string | null;
}

const symbolForm =
  /^(?:关于)?(?:大会|理事会|安理会)?第?\s*((?:[A-Z]+\/)?[A-Z0-9][\w.]*(?:\/[\w.()-]+)+|[A-Z][A-Za-z]*(?:\/[\w.()-]+)+|\d+\s*[A-Z]?\s*\([IVXLCD]+\))\s*(?:号)?(?:决议|决定|文件)?/iu;
const dashes = /[\u2010-\u2015\u2212]/gu;
const paragraphForm =
  /^(?:[,:#\s]|的)*(?:(第|paragraphs?|paras?\.?|op|§|¶)[\s._-]*)?(\d+)(?:[段\s]*\(?([a-z])\)?)?\s*(段|项)*$/iu;
const preambularForm =
  /^(?:[,:#\s]|的)*(?:pp[\s._-]*(\d+)|(?:序言(?:部分)?|preambular (?:paragraph|para\.?))\s*第?\s*(\d+)\s*段?)$/iu;
const articleForm = /^(?:[,:#\s]|的)*(?:art(?:icle|\.)?\s*(\d+)|第\s*(\d+)\s*条)$/iu;
const footnoteForm = /^(?:[,:#\s]|的)*(?:脚注|注释|注|fn|footnotes?|note)[\s._-]*(\d+|\*+)$/iu;

/**
 * The places that a query names, best first: `第70/125号`, `2024/13 80`, `第112段(c)`, `脚注8`.
 *
 * @param documents catalogue entries of documents; a symbol without its organ may mean several.
 */
export function jumps(raw: string, documents: readonly CatalogEntry[]): Jump[] {
  const text = raw.normalize('NFKC').replace(dashes, '-').trim();
  const symbol = symbolForm.exec(text);
  const known = symbol?.[1] === undefined ? [] : documentsNamed(symbol[1], documents);
  if (symbol && known.length > 0) {
    const rest = text.slice(symbol[0].length);
    const anchor = anchorOf(rest, true);
    if (rest.trim() !== '' && anchor === null) return [];
    return known.map((id) => ({ symbol: id, anchor }));
  }
  const anchor = anchorOf(text, false);
  return anchor === null ? [] : [{ symbol: null, anchor }];
}

/** @param bare whether a number alone counts: it does after a symbol. */
function anchorOf(rest: string, bare: boolean): string | null {
  const preambular = preambularForm.exec(rest);
  if (preambular) return `pp${preambular[1] ?? preambular[2] ?? ''}`;
  const footnote = footnoteForm.exec(rest);
  if (footnote) return `fn${(footnote[1] ?? '').replace(/\*/gu, '')}`;
  const article = articleForm.exec(rest);
  if (article) return `art${article[1] ?? article[2] ?? ''}`;
  const [, before, number, letter, after] = paragraphForm.exec(rest) ?? [];
  if (number === undefined || (before === undefined && after === undefined && !bare)) return null;
  return `op${number}${letter?.toLowerCase() ?? ''}`;
}

/** Documents whose symbol, or another form of it, is or ends in what is named. */
function documentsNamed(printed: string, documents: readonly CatalogEntry[]): string[] {
  const named = normalizeSymbol(printed).toLowerCase();
  const forms = ({ id, names }: CatalogEntry): string[] =>
    [id, ...names].map((form) => normalizeSymbol(form).toLowerCase());
  const exact = documents.filter((entry) => forms(entry).includes(named));
  const found =
    exact.length > 0 ? exact : documents.filter(({ id }) => id.toLowerCase().endsWith(`/${named}`));
  return found.map(({ id }) => id);
}
