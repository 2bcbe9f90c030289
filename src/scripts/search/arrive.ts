import { interfaceLanguages } from '../../i18n/languages.ts';
import { searchMessages } from '../../i18n/search/index.ts';
import { showMarks } from './marks.ts';

/** Marks the words that a result was found by; the address becomes the permalink again. */
export function arrive(needles: readonly string[]): void {
  const own = document.querySelector<HTMLElement>('[data-search-host]')?.dataset.lang;
  const language = interfaceLanguages.find((code) => code === own) ?? 'zh';
  showMarks(searchMessages(language), needles, decodeURIComponent(location.hash.slice(1)));
  const address = new URL(location.href);
  address.searchParams.delete('mark');
  history.replaceState(history.state, '', address);
}
