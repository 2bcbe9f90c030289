import { symbolToPath } from '../document/symbol.ts';
import { messages, type InterfaceLanguage } from '../i18n/index.ts';
import { unitLabel } from '../site/labels.ts';
import type { Hit } from './match.ts';

/** One result as a list item: the paragraph's permalink and its words, the found ones marked. */
export function hitElement(hit: Hit, language: InterfaceLanguage, base: string): HTMLLIElement {
  const { text, unit, places } = hit;
  const link = document.createElement('a');
  link.className = 'number';
  link.href = `${base}${language}/${symbolToPath(text.symbol)}/#${unit.anchor}`;
  link.textContent = `${text.symbol} ${unitLabel(unit, text.units, messages(language))}`;
  const words = document.createElement('p');
  words.lang = text.language === 'zh' ? 'zh-CN' : text.language;
  let from = 0;
  for (const { start, end } of places) {
    const mark = document.createElement('mark');
    mark.textContent = unit.text.slice(start, end);
    words.append(unit.text.slice(from, start), mark);
    from = end;
  }
  words.append(unit.text.slice(from));
  const item = document.createElement('li');
  item.append(link, words);
  return item;
}
