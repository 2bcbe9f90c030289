import type { EmittedDocument } from '../document/schema/emitted.ts';
import type { InterfaceLanguage, Messages } from '../i18n/index.ts';
import type { SiteCorpus } from './corpus.ts';
import { recordTitle } from './labels.ts';
import { countValues, lensKinds, type LensKind } from './lens.ts';

/** One thing to look for, with how many paragraphs it finds. */
export interface LensChoice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** All that a lens can look for in a document, by kind, the most frequent first. */
export function lensChoices(
  document: EmittedDocument,
  corpus: Pick<SiteCorpus, 'themes' | 'records' | 'actors'>,
  language: InterfaceLanguage,
  t: Messages,
): { kind: LensKind; choices: LensChoice[] }[] {
  const units = document.units.filter(({ kind }) => kind !== 'footnote');
  const labels: Readonly<Record<LensKind, (value: string) => string | undefined>> = {
    theme: (value) => corpus.themes.find(({ slug }) => slug === value)?.labels[language],
    actor: (value) => corpus.actors.find(({ id }) => id === value)?.labels[language],
    verb: (value) => Object.entries(t.verbs.classes).find(([name]) => name === value)?.[1],
    cites: (value) => {
      const record = corpus.records.find(({ symbol }) => symbol === value);
      return record && !record.officialLink ? recordTitle(record, language).text : value;
    },
  };
  return lensKinds.map((kind) => ({
    kind,
    choices: [...countValues(units, kind)].map(([value, count]) => ({
      value,
      label: labels[kind](value) ?? value,
      count,
    })),
  }));
}
