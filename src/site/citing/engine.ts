import CSL from 'citeproc';
import type { CslItem } from './csl.ts';
import type { Format } from './formats.ts';
import { generalLocales } from './general.ts';

/** One item in one style: named as a whole, with one locator, with a range, and in a list of works. */
export interface Rendered {
  readonly whole: string;
  readonly one: string;
  readonly many: string;
  /** Null for styles without a list of works. */
  readonly entry: string | null;
}

/** What stands for the paragraph’s number, and for a range of them, in what is rendered. */
export const locators = { one: '8642', many: '8642-8643' } as const;

/** Renders an item in a format’s style and language, with a paragraph as locator. */
export function render(
  { style, locale, locatorAs }: Pick<Format, 'style' | 'locale' | 'locatorAs'>,
  item: CslItem,
): Rendered {
  const retrieveLocale = (name: string): string => generalLocales[name] ?? generalLocales['en-US'];
  const system = { retrieveLocale, retrieveItem: () => item };
  const engine = new CSL.Engine(system, style, locale, true);
  engine.setOutputFormat('text');
  engine.updateItems([item.id]);
  const cluster = (locator: string | null): string => {
    const pinpoint = locator === null ? {} : { locator, label: locatorAs ?? 'paragraph' };
    const citationItems = [{ id: item.id, ...pinpoint }];
    return engine.previewCitationCluster(
      { citationItems, properties: { noteIndex: 1 } },
      [],
      [],
      'text',
    );
  };
  const bibliography = engine.makeBibliography();
  return {
    whole: cluster(null),
    one: cluster(locators.one),
    many: cluster(locators.many),
    entry: bibliography === false ? null : bibliography[1].join('').trim(),
  };
}
