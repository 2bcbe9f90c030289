import type { OfficialLanguage } from '../../../document/schema/common.ts';
import type { Record as DocumentRecord } from '../../../document/schema/record.ts';

/** ISO 639-2/T, as Akoma Ntoso writes languages. */
export const threeLetters: Readonly<Record<OfficialLanguage, string>> = {
  ar: 'ara',
  zh: 'zho',
  en: 'eng',
  fr: 'fra',
  ru: 'rus',
  es: 'spa',
};

const organs = [
  ['A/HRC/', 'unhrc'],
  ['A/', 'unga'],
  ['E/', 'ecosoc'],
  ['S/', 'unsc'],
] as const;

/** The short name of a document’s organ in an IRI: by its symbol, else the publisher’s id. */
export const organPart = ({ symbol, organ }: Pick<DocumentRecord, 'symbol' | 'organ'>): string =>
  organs.find(([prefix]) => symbol.startsWith(prefix))?.[1] ?? organ;

/**
 * The IRI of a work by AKN4UN’s naming: `/akn/un/statement/deliberation/ecosoc/2007-07-25/2007-8`.
 * It carries no language. A work that is no resolution or decision is a `doc`, named by its symbol.
 */
export function workIri(
  record: Pick<DocumentRecord, 'symbol' | 'organ' | 'date' | 'kind'>,
): string {
  const { symbol, kind, date } = record;
  const number = /\/(?:RES|DEC)\/(.+)$/u.exec(symbol)?.[1] ?? symbol;
  const name = number.replace(/[^\w.]+/gu, '-').replace(/^-|-$/gu, '');
  const type =
    kind === 'resolution' || kind === 'decision' ? 'statement/deliberation' : `doc/${kind}`;
  return ['/akn/un', type, organPart(record), date?.value ?? 'nodate', name].join('/');
}

/**
 * The eId of an anchor by the naming convention’s abbreviations: op80 → para_80, op112c →
 * para_112__point_c, pp3 → recs_1__rec_3, sec-review → sec_review, annex-op4 → annex__para_4.
 */
export function eIdOf(anchor: string): string {
  const [, scope = '', own = anchor] =
    /^((?:[a-z]+\d*-)*)((?:pp|op|art|p)\d.*)$/u.exec(anchor) ?? [];
  const prefix = scope === '' ? '' : `${scope.replace(/-$/u, '').replaceAll('-', '_')}__`;
  const match = /^(pp|op|art|p)(\d+)([a-z]?)(?:-(.+))?$/u.exec(own);
  if (!match) return anchor.replace(/^sec-/u, 'sec_').replaceAll('-', '_');
  const [, kind = '', number = '', letter = '', deeper = ''] = match;
  const names: Readonly<Partial<Record<string, string>>> = {
    pp: 'recs_1__rec',
    op: 'para',
    art: 'art',
    p: 'p',
  };
  const points = [letter, ...deeper.split('-')].filter((part) => part !== '');
  return `${prefix}${names[kind] ?? kind}_${number}${points.map((part) => `__point_${part}`).join('')}`;
}
