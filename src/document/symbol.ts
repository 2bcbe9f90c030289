/**
 * Symbols of documents and their addresses.
 *
 * A symbol is identical in all languages and unique (UN editorial manual, document symbols), so it
 * is the document's key and, character for character, its path: `A/RES/70/125` ↔ `A/RES/70/125/`.
 */

const hyphens = /[\u2010-\u2015\u2212]/gu;
const sessionResolution =
  /^([AES]\/RES\/\d+)\s*(?:[A-Z](?:-[A-Z])?)?\s*\(([IVXLCD]+)\)(?:\s*[A-Z])?$/u;
const parenthesised = /^(.*\d)\s*\(([^()]+)\)$/u;

/** “40 C/Resolution 93”: the General Conference of UNESCO, in the language of the text. */
const conference =
  /^(\d{1,3})\s?C\s?\/\s?(?:R[eé]solution|Resolución|Резолюция|决议|القرار)\s?(\d{1,3})$/iu;

/**
 * The canonical form of a symbol as texts print it. Dashes become hyphens, spaces go, and the old
 * session in Roman numerals follows its number; the letter of a part is not in the symbol:
 * `A/RES/217 A (III)` → `A/RES/217(III)`, `S/RES/242 (1967)` → `S/RES/242(1967)`. A word
 * in a symbol is written in English: `40 C/Résolution 93` → `40C/Resolution93`.
 */
export function normalizeSymbol(printed: string): string {
  const text = printed.normalize('NFKC').replace(hyphens, '-').trim();
  const session = conference.exec(text);
  if (session) return `${session[1]}C/Resolution${session[2]}`;
  const old = sessionResolution.exec(text);
  if (old) return `${old[1]}(${old[2]})`;
  const year = parenthesised.exec(text);
  if (year) return `${year[1]?.trim()}(${year[2]?.trim()})`.replace(/\s+/gu, '');
  return text.replace(/\s+/gu, '');
}

/** True where the text is shaped like a symbol: parts of letters, digits, dots, hyphens, brackets. */
export function isSymbol(text: string): boolean {
  return /^(?:[A-Z][\w.()+-]*|\d{1,3}C)(?:\/[\w.()+-]+)+$/iu.test(text) && !text.includes('..');
}

/**
 * The path of a document's address without language and outer slashes. Only what a path cannot
 * carry is changed: `A/RES/70/125` → `A/RES/70/125`.
 *
 * @throws if the symbol is none: it would make an address that cannot be kept.
 */
export function symbolToPath(symbol: string): string {
  const normal = normalizeSymbol(symbol);
  if (!isSymbol(normal)) throw new Error(`“${symbol}” is not a symbol: expected e.g. A/RES/70/125`);
  return normal;
}

/** The symbol that an address's path names: the inverse of {@link symbolToPath}. */
export function pathToSymbol(path: string): string {
  return normalizeSymbol(decodeURIComponent(path).replace(/^\/+|\/+$/gu, ''));
}

/** The name of a document's folder under `content/documents/`: `A/C.2/59/3` → `A-C.2-59-3`. */
export function symbolToFolder(symbol: string): string {
  return symbolToPath(symbol)
    .replace(/[^\w.]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** The document's page on the United Nations' documents service, in one of its languages. */
export function officialAddress(symbol: string, language: string): string {
  return `https://docs.un.org/${language}/${symbolToPath(symbol)}`;
}
