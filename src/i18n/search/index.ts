import type { InterfaceLanguage } from '../languages.ts';
import { searchEn } from './en.ts';
import { searchZh, type SearchMessages } from './zh.ts';

export type { SearchMessages };

const dictionaries: Readonly<Record<InterfaceLanguage, SearchMessages>> = {
  zh: searchZh,
  en: searchEn,
};

/** The words of search in a language of the interface. */
export const searchMessages = (language: InterfaceLanguage): SearchMessages =>
  dictionaries[language];
