import CSL from 'citeproc';
import enGb from './locales/locales-en-GB.xml?raw';
import enUs from './locales/locales-en-US.xml?raw';
import zhCn from './locales/locales-zh-CN.xml?raw';
import type { CslItem } from './csl.ts';

const locales: Readonly<Record<string, string>> = { 'en-GB': enGb, 'en-US': enUs, 'zh-CN': zhCn };

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

/**
 * Renders an item by a CSL style with a paragraph as locator.
 *
 * @param style the style’s XML. @param locale the language that the citation is in.
 */
export function render(style: string, locale: string, item: CslItem): Rendered {
  const engine = new CSL.Engine(
    { retrieveLocale: (name) => locales[name] ?? enUs, retrieveItem: () => item },
    style,
    locale,
    true,
  );
  engine.setOutputFormat('text');
  engine.updateItems([item.id]);
  const cluster = (locator: string | null): string => {
    const pinpoint = locator === null ? {} : { locator, label: 'paragraph' };
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
