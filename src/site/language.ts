import { interfaceLanguages, type InterfaceLanguage } from '../i18n/index.ts';

/** The interface's language on a page, from its address: the first part of the path under the base. */
export function currentLanguage(pathname: string): InterfaceLanguage {
  const base = import.meta.env.BASE_URL.replace(/\/?$/u, '/');
  const [first] = pathname.slice(base.length).split('/');
  return interfaceLanguages.find((language) => language === first) ?? interfaceLanguages[0];
}
