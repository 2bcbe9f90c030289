import type { OfficialLanguage } from '../../document/schema/common.ts';
import type { Record } from '../../document/schema/record.ts';
import { organOf, resolutionNumber, type OrganNames } from './organs.ts';

/** What every style needs of a document. */
export interface CitedWork {
  readonly symbol: string;
  readonly kind: Record['kind'];
  /** `2007/8` for a resolution; null for other documents. */
  readonly number: string | null;
  readonly organ: OrganNames;
  /** Titles in Chinese and English; the text’s own where a language has none. */
  readonly title: { readonly zh: string; readonly en: string };
  /** Year, month, day as far as known. */
  readonly date: readonly number[];
  /** Of the text that is read and cited. */
  readonly language: OfficialLanguage;
}

/**
 * A document as citations name it.
 *
 * @param organName labels of its organ, for one that no style has a form for.
 * @param language of the text that the site holds.
 */
export function citedWork(
  record: Record,
  organName: { readonly zh: string; readonly en: string },
  language: OfficialLanguage,
): CitedWork {
  const { symbol, kind, titles, date } = record;
  const known = organOf(symbol);
  const own = titles[language]?.value ?? symbol;
  return {
    symbol,
    kind,
    number: resolutionNumber(symbol),
    organ: known ?? { ...organName, oscola: organName.en, bluebook: organName.en },
    title: { zh: titles.zh?.value ?? own, en: titles.en?.value ?? own },
    date: date ? date.value.split('-').map(Number) : [],
    language,
  };
}
