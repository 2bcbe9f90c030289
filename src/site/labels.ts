import type { EmittedDocument, Unit } from '../document/schema/emitted.ts';
import type { Record } from '../document/schema/record.ts';
import type { InterfaceLanguage, Messages } from '../i18n/index.ts';

/** What of a unit its name is made of. */
export interface Labelled extends Pick<Unit, 'number' | 'label' | 'parent' | 'anchor'> {
  readonly kind: string;
}

/** What a unit is called in running text: 第112段(c)项, preambular paragraph 3. */
export function unitLabel(
  unit: Labelled,
  units: readonly Labelled[],
  t: Pick<Messages, 'unit'>,
): string {
  switch (unit.kind) {
    case 'preambular':
      return t.unit.preambular(unit.number);
    case 'operative':
      return t.unit.operative(unit.number);
    case 'article':
      return t.unit.article(unit.number);
    case 'footnote':
      return t.unit.footnote(unit.number);
    case 'subparagraph': {
      const parent = units.find(({ anchor }) => anchor === unit.parent);
      const above = parent ? unitLabel(parent, units, t) : '';
      return t.unit.subparagraph(above, unit.label ?? unit.number);
    }
    default:
      return t.unit.other(unit.anchor);
  }
}

/** The title that a reader of this language is shown, with the language it is in. */
export function recordTitle(
  record: Record,
  language: InterfaceLanguage,
): { text: string; language: string } {
  const order = [language, 'en', 'zh', 'fr', 'es', 'ru', 'ar'] as const;
  for (const candidate of order) {
    const title = record.titles[candidate];
    if (title) return { text: title.value, language: candidate };
  }
  for (const candidate of order) {
    const [name] = record.names[candidate] ?? [];
    if (name !== undefined) return { text: name.replace(/^《(.*)》$/u, '$1'), language: candidate };
  }
  return { text: record.symbol, language: 'und' };
}

/** The text of a document that a reader of this language is shown, or undefined. */
export function documentFor(
  documents: readonly EmittedDocument[],
  symbol: string,
  language: InterfaceLanguage,
): EmittedDocument | undefined {
  const own = documents.filter((document) => document.symbol === symbol);
  return own.find((document) => document.language === language) ?? own[0];
}
