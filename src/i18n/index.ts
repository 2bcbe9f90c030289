import { en } from './en.ts';
import { interfaceLanguages, type InterfaceLanguage } from './languages.ts';
import { zh, type Messages } from './zh.ts';

export { interfaceLanguages };
export type { InterfaceLanguage, Messages };

const dictionaries: Readonly<Record<InterfaceLanguage, Messages>> = { zh, en };

export const messages = (language: InterfaceLanguage): Messages => dictionaries[language];

/** Astro's `getStaticPaths` for pages that exist once a language. */
export const languagePaths = (): { params: { lang: InterfaceLanguage } }[] =>
  interfaceLanguages.map((lang) => ({ params: { lang } }));
