/** Citations with places left open, made at build time, and what fills them. The browser uses it too. */

/** One format of one document: `{where}`, `{url}` and `{accessed}` stand for what is filled in. */
export interface CitationTemplate {
  readonly format: string;
  /** Of the document as a whole. */
  readonly whole: string;
  /** Of a place in it. */
  readonly place: string;
  /** The entry in a list of works; null for styles that have none or repeat the citation there. */
  readonly entry: string | null;
  /** What the style says before one number and before several: `para.`, `paras.`; null in Chinese. */
  readonly labels: readonly [one: string, many: string] | null;
}

/** The templates of one text, as `cite.json` beside its page holds them. */
export interface CitationTemplates {
  readonly symbol: string;
  /** Address of the text’s page, to which a fragment is added. */
  readonly url: string;
  readonly templates: readonly CitationTemplate[];
}

/** A paragraph as citations name it. */
export interface CitedUnit {
  readonly anchor: string;
  readonly kind: string;
  readonly number: string;
  readonly label: string | null;
  readonly parent: string | null;
}

/** Paragraphs from the first to the last; the same one twice for a single paragraph. */
export interface CitedPlace {
  readonly first: CitedUnit;
  readonly last: CitedUnit;
  /** All units of the text, to find what subparagraphs stand in. */
  readonly units: readonly CitedUnit[];
}

interface Numbered {
  readonly kind: string;
  readonly scope: string;
  readonly number: string;
  readonly sub: string;
}

function numbered(unit: CitedUnit, units: readonly CitedUnit[]): Numbered {
  const scope = /^(.*-)(?:pp|op|art|p)\d/u.exec(unit.anchor)?.[1] ?? '';
  const parent = units.find(({ anchor }) => anchor === unit.parent);
  if (unit.kind !== 'subparagraph' || !parent) {
    return { kind: unit.kind, scope, number: unit.number, sub: '' };
  }
  const above = numbered(parent, units);
  return { ...above, sub: above.sub + (unit.label ?? `(${unit.number})`) };
}

/** The paragraphs in a style’s own words: 第80至82段, preambular para. 3, ¶¶ 80–82. */
export function wherePhrase(
  { format, labels }: CitationTemplate,
  { first, last, units }: CitedPlace,
): string {
  const from = numbered(first, units);
  const to = numbered(last, units);
  const single = first.anchor === last.anchor;
  if (labels === null) return chinesePhrase(from, single ? null : to);
  const word = single ? labels[0] : labels[1];
  const article = word.endsWith('.') ? (single ? 'art.' : 'arts.') : single ? 'art' : 'arts';
  const named = from.kind === 'article' ? article : word;
  const preamble = format === 'bluebook' ? 'pmbl. ' : 'preambular ';
  const before = from.kind === 'preambular' ? preamble : from.scope === '' ? '' : 'annex, ';
  const gap = format.startsWith('un') ? ' ' : '';
  const name = ({ number, sub }: Numbered): string => number + (sub === '' ? '' : gap + sub);
  return `${before}${named} ${name(from)}${single ? '' : `–${name(to)}`}`;
}

function chinesePhrase(from: Numbered, to: Numbered | null): string {
  const unit = from.kind === 'article' ? '条' : '段';
  const before = from.kind === 'preambular' ? '序言部分' : from.scope === '' ? '' : '附件';
  const sub = (own: Numbered): string => (own.sub === '' ? '' : `${own.sub}项`);
  if (to === null) return `${before}第${from.number}${unit}${sub(from)}`;
  const range = `${before}第${from.number}至${to.number}${unit}`;
  const samePart = from.number === to.number;
  return samePart ? `${before}第${from.number}${unit}${from.sub}至${to.sub}项` : range;
}

/** The address of a place: the page with its fragment, `#op80` or `#80-82`. */
export function placeUrl(
  page: string,
  { first, last }: Pick<CitedPlace, 'first' | 'last'>,
): string {
  if (first.anchor === last.anchor) return `${page}#${first.anchor}`;
  const plain = first.kind === 'operative' && last.kind === 'operative';
  const range = plain ? `${first.number}-${last.number}` : `${first.anchor}-${last.anchor}`;
  return `${page}#${range}`;
}

/** A citation ready to paste: of a place, or of the whole where there is none. */
export interface Citation {
  readonly format: string;
  readonly text: string;
  readonly entry: string | null;
}

/**
 * Fills the open places of every format.
 *
 * @param accessed the day of access as `YYYY-MM-DD`, or words that stand for it.
 */
export function fillAll(
  { url, templates }: CitationTemplates,
  place: CitedPlace | null,
  accessed: string,
): Citation[] {
  const address = place ? placeUrl(url, place) : url;
  return templates.map((template) => {
    const fill = (text: string): string =>
      text
        .replace('{where}', place ? wherePhrase(template, place) : '')
        .replace('{url}', address)
        .replace('{accessed}', accessed);
    const { format, entry, whole } = template;
    const text = fill(place ? template.place : whole);
    return { format, text, entry: entry === null ? null : fill(entry) };
  });
}
