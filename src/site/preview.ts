import { officialAddress } from '../document/symbol.ts';
import type { OfficialLanguage } from '../document/schema/common.ts';
import type { Record } from '../document/schema/record.ts';
import { messages, type InterfaceLanguage } from '../i18n/index.ts';
import { recordTitle } from './labels.ts';

/** A document in a few lines: what a preview of a mention shows, and a card in the page. */
export interface Preview {
  readonly title: string;
  /** The language the title is in (BCP 47). */
  readonly language: string;
  /** Kind, symbol and date, as far as known. */
  readonly facts: readonly string[];
  readonly summary: string | null;
  /** The official page, and the language it is in. */
  readonly address: string | null;
  readonly addressLanguage: OfficialLanguage;
}

/** What is known of a document in short, for a reader of one language. */
export function previewOf(record: Record, lang: InterfaceLanguage): Preview {
  const title = recordTitle(record, lang);
  const addressLanguage =
    record.languages.find((language) => language === lang) ?? record.languages[0] ?? lang;
  return {
    title: title.text,
    language: title.language,
    facts: [
      messages(lang).kind[record.kind],
      ...(record.officialLink ? [record.symbol] : []),
      ...(record.date ? [record.date.value] : []),
    ],
    summary: record.summary?.[lang] ?? null,
    address: record.officialLink
      ? officialAddress(record.symbol, addressLanguage)
      : (record.url ?? null),
    addressLanguage,
  };
}
