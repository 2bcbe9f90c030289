import { en } from './en.ts';
import { zh, type Messages } from './zh.ts';

/** Languages of the interface, the first one first. */
export const interfaceLanguages = ['zh', 'en'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];
export type { Messages };

const dictionaries: Readonly<Record<InterfaceLanguage, Messages>> = { zh, en };

export const messages = (language: InterfaceLanguage): Messages => dictionaries[language];

/** Astro's `getStaticPaths` for pages that exist once a language. */
export const languagePaths = (): { params: { lang: InterfaceLanguage } }[] =>
  interfaceLanguages.map((lang) => ({ params: { lang } }));
