import type { EmittedDocument } from '../document/schema/emitted.ts';
import type { InterfaceLanguage } from '../i18n/index.ts';
import { citingUnits, type CitingUnit } from './cited-by.ts';
import type { SiteCorpus } from './corpus.ts';
import { recordTitle } from './labels.ts';
import { reliance } from './reliance.ts';

/** One row of the table of authorities: a document with everything that mentions it. */
export interface Authority {
  readonly symbol: string;
  /** False for a work that has only a short name of ours. */
  readonly official: boolean;
  readonly title: { readonly text: string; readonly language: string };
  readonly organ: { readonly id: string; readonly label: string };
  readonly year: string;
  /** Ids of verbs, each with how often it is used. */
  readonly uses: readonly {
    readonly verb: string;
    readonly label: string;
    readonly count: number;
  }[];
  readonly mentions: number;
  /** The sum of how much each paragraph leans on it. */
  readonly weight: number;
  readonly units: readonly CitingUnit[];
}

/** The table of authorities, most mentioned first, then by symbol. */
export function authorities(
  { records, documents, verbs, actors }: SiteCorpus,
  language: InterfaceLanguage,
): Authority[] {
  const rows = records.map((record): Authority => {
    const units = citingUnits(documents, record.symbol);
    const counts = new Map<string, number>();
    for (const { citations } of units) {
      for (const use of new Set(citations.flatMap((citation) => citation.use ?? []))) {
        counts.set(use, (counts.get(use) ?? 0) + 1);
      }
    }
    const uses = [...counts].map(([verb, count]) => {
      const label = verbs.find(({ id }) => id === verb)?.labels[language] ?? verb;
      return { verb, label, count };
    });
    return {
      symbol: record.symbol,
      official: record.officialLink,
      title: recordTitle(record, language),
      organ: {
        id: record.organ,
        label: actors.find(({ id }) => id === record.organ)?.labels[language] ?? record.organ,
      },
      year: record.date?.value.slice(0, 4) ?? '',
      uses: uses.sort((a, b) => b.count - a.count),
      mentions: units.reduce((sum, { citations }) => sum + citations.length, 0),
      weight: units.reduce((sum, unit) => sum + reliance(unit, verbs), 0),
      units,
    };
  });
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return rows.sort((a, b) => b.mentions - a.mentions || order(a.symbol, b.symbol));
}

/** The authorities of one text that each of its sections mentions, with how many paragraphs do. */
export interface SectionLinks {
  readonly anchor: string;
  readonly title: string;
  readonly documents: readonly { readonly symbol: string; readonly units: readonly string[] }[];
}

/**
 * Which part of a text leans on what. Units outside every section count as the preamble, whose
 * anchor is the first unit’s.
 *
 * @param preamble what the part before the first section is called.
 */
export function sectionLinks(document: EmittedDocument, preamble: string): SectionLinks[] {
  const [first] = document.units;
  const parts = [{ anchor: null, title: preamble }, ...document.sections];
  const marked = new Set(document.units.flatMap(({ footnotes }) => footnotes));
  const units = document.units.filter(
    ({ kind, number }) => kind !== 'footnote' || !marked.has(number),
  );
  return parts.flatMap(({ anchor, title }) => {
    const cited = new Map<string, string[]>();
    for (const unit of units.filter(({ section }) => section === anchor)) {
      for (const symbol of new Set(unit.citations.map((citation) => citation.document))) {
        if (symbol !== document.symbol)
          cited.set(symbol, [...(cited.get(symbol) ?? []), unit.anchor]);
      }
    }
    const documents = [...cited].map(([symbol, anchors]) => ({ symbol, units: anchors }));
    return documents.length > 0
      ? [{ anchor: anchor ?? first?.anchor ?? '', title, documents }]
      : [];
  });
}
