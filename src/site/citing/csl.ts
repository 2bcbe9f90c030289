import type { CitedWork } from './work.ts';

/** An item of CSL-JSON, with the fields used here. */
export interface CslItem {
  readonly id: string;
  readonly type: 'report';
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  readonly authority?: string;
  readonly number?: string;
  readonly 'call-number'?: string;
  readonly genre?: string;
  readonly publisher?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly accessed?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL?: string;
  readonly language?: string;
  readonly note?: string;
}

const genres = {
  resolution: { zh: '决议', en: 'resolution', oscola: 'Res', bluebook: 'Res.' },
  decision: { zh: '决定', en: 'decision', oscola: 'Dec', bluebook: 'Dec.' },
} as const;

type Scheme = 'zh' | 'en' | 'oscola' | 'bluebook';

const issued = (date: readonly number[]): Pick<CslItem, 'issued'> =>
  date.length > 0 ? { issued: { 'date-parts': [date] } } : {};

/** A document as the styles of law and of the United Nations want it: organ, number, symbol. */
export function legalItem(work: CitedWork, scheme: Scheme): CslItem {
  const { kind, number, organ, symbol, title, date } = work;
  const genre = kind === 'decision' ? genres.decision : genres.resolution;
  const numbered = number === null ? {} : { number, genre: genre[scheme] };
  return {
    id: symbol,
    type: 'report',
    title: scheme === 'zh' ? title.zh : title.en,
    author: [],
    authority: organ[scheme],
    'call-number': symbol,
    ...numbered,
    ...issued(date),
  };
}

/** The corporate author: an organ under the United Nations. */
export const corporateAuthor = ({ organ }: CitedWork, language: 'zh' | 'en'): string =>
  language === 'zh' ? `联合国${organ.zh}` : `United Nations ${organ.en}`;

/** A document as a report by a corporate author: what the general styles fall back on. */
export function reportItem(work: CitedWork, language: 'zh' | 'en'): CslItem {
  const { symbol, kind, title, date } = work;
  const genre = kind === 'resolution' || kind === 'decision' ? genres[kind][language] : undefined;
  return {
    id: symbol,
    type: 'report',
    title: title[language],
    author: [{ literal: corporateAuthor(work, language) }],
    number: symbol,
    ...(genre === undefined ? {} : { genre: capital(genre) }),
    language: language === 'zh' ? 'zh-CN' : 'en',
    ...issued(date),
  };
}

export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
