/** Names of units as templates, for scripts that are not given all words of the interface. */
import type { Messages } from '../i18n/zh.ts';

export type UnitWords = Messages['unit'];

type Templates = Readonly<Record<keyof UnitWords, string>>;

/** The names with `{1}` and `{2}` where numbers and labels stand, as JSON. */
export function unitTemplates(unit: UnitWords): string {
  const templates: Templates = {
    preambular: unit.preambular('{1}'),
    operative: unit.operative('{1}'),
    article: unit.article('{1}'),
    subparagraph: unit.subparagraph('{1}', '{2}'),
    footnote: unit.footnote('{1}'),
    other: unit.other('{1}'),
  };
  return JSON.stringify(templates);
}

/** The inverse of {@link unitTemplates}. */
export function unitWordsFrom(json: string): UnitWords {
  const templates = JSON.parse(json) as Partial<Templates>;
  const name =
    (key: keyof UnitWords) =>
    (...values: readonly string[]): string =>
      (templates[key] ?? '{1}').replace(
        /\{(\d)\}/gu,
        (_, n: string) => values[Number(n) - 1] ?? '',
      );
  return {
    preambular: name('preambular'),
    operative: name('operative'),
    article: name('article'),
    subparagraph: name('subparagraph'),
    footnote: name('footnote'),
    other: name('other'),
  };
}
