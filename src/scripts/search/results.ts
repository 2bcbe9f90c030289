/** Results as elements: paragraphs with the words marked, and named things. */
import type { CatalogEntry } from '../../search/catalog.ts';
import { excerpts } from '../../search/excerpt.ts';
import type { Hit } from '../../search/match.ts';
import {
  entryAddress,
  entryLabel,
  hitLabel,
  langOf,
  permalink,
  type SearchContext,
} from './context.ts';
import { element } from './element.ts';

export interface ResultOptions {
  readonly context: SearchContext;
  /** Names of themes, by slug. */
  readonly themes: ReadonlyMap<string, string>;
  /** True where the site holds several texts, so that a result says in which it is. */
  readonly several: boolean;
  /** Called when a result is followed, with the folded words that it was found by. */
  readonly follow: (link: HTMLAnchorElement, hit: Hit) => void;
}

/** One result: the permalink, the verb and themes, the words in their context, why it is listed. */
export function hitItem(hit: Hit, options: ResultOptions, reason?: string): HTMLLIElement {
  const { context, themes, several, follow } = options;
  const { part, unit } = hit;
  const href = permalink(context, part.symbol, unit.anchor);
  const label = hitLabel(context, unit, part);
  const link = element('a', { href, class: 'hit' }, [
    ...(several ? [element('span', { class: 'symbol' }, [part.symbol]), ' '] : []),
    element('span', { class: 'number' }, [label]),
  ]);
  link.addEventListener('click', () => {
    follow(link, hit);
  });
  const tags = unit.themes.flatMap((slug) => themes.get(slug) ?? []);
  const head = element('div', { class: 'hit-head' }, [
    link,
    ...(unit.verb === null
      ? []
      : [element('b', { class: 'verb', lang: langOf(part.language) }, [unit.verb])]),
    copyButton(link, context),
  ]);
  return element('li', {}, [
    head,
    ...(reason === undefined ? [] : [element('p', { class: 'reason' }, [reason])]),
    words(hit),
    ...(tags.length === 0 ? [] : [element('p', { class: 'tags' }, [tags.join('\u3000')])]),
  ]);
}

function words({ part, unit, places }: Hit): HTMLParagraphElement {
  // Our own words are not set as official ones are.
  const kind = unit.kind === 'note' ? 'words ours' : 'words';
  const line = element('p', { class: kind, lang: langOf(part.language), dir: 'auto' });
  for (const excerpt of excerpts(unit.text, places)) {
    line.append(excerpt.cut ? '……' : '');
    for (const { text, marked } of excerpt.pieces) {
      line.append(marked ? element('mark', {}, [text]) : text);
    }
  }
  return line;
}

function copyButton(link: HTMLAnchorElement, { t }: SearchContext): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'copy-link' }, [t.copy]);
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(link.href).then(() => {
      button.textContent = t.copied;
      setTimeout(() => (button.textContent = t.copy), 2000);
    });
  });
  return button;
}

/** A named thing — document, theme, term, body — as a result. */
export function entryItem(entry: CatalogEntry, context: SearchContext): HTMLLIElement {
  const label = entryLabel(context, entry);
  const other =
    entry.kind === 'document' ? entry.id : context.language === 'zh' ? entry.en : entry.zh;
  const link = element('a', { href: entryAddress(context, entry), class: 'hit' }, [label]);
  return element('li', {}, [
    element('div', { class: 'hit-head' }, [
      link,
      element('span', { class: 'tag' }, [context.t.jump[entry.kind]]),
      ...(other === label ? [] : [element('span', { class: 'other' }, [other])]),
    ]),
  ]);
}
