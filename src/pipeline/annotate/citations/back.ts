import type { OfficialLanguage } from '../../../document/schema/common.ts';
import type { Record as DocumentRecord } from '../../../document/schema/record.ts';
import { overlaps, type Mention } from './mention.ts';

/** What was named so far, in order of the text. */
export interface Named {
  readonly documents: readonly string[];
  readonly words: string;
}

/** What references back ask of a document. */
export interface Work {
  readonly kind: DocumentRecord['kind'];
  readonly organ: string;
}

interface Form {
  readonly pattern: RegExp;
  /** True for a document that the words may mean. */
  readonly means: (noun: string, named: Named, work: Work | undefined) => boolean;
  /** True where the document has to be named in the same unit. */
  readonly near?: true;
}

const kinds: Readonly<Partial<Record<string, Work['kind']>>> = {
  报告: 'report',
  决议: 'resolution',
  宣言: 'declaration',
  report: 'report',
  resolution: 'resolution',
};

const endsIn = (noun: string, { words }: Named): boolean =>
  words
    .replace(/[》”]$/u, '')
    .toLowerCase()
    .endsWith(noun.toLowerCase());

const ofKind: Form['means'] = (noun, named, work) =>
  endsIn(noun, named) || (work !== undefined && kinds[noun.toLowerCase()] === work.kind);

const reportOfSecretaryGeneral: Form['means'] = (_, __, work) =>
  work?.kind === 'report' && work.organ === 'secretary-general';

const forms: Readonly<Partial<Record<OfficialLanguage, readonly Form[]>>> = {
  zh: [
    {
      pattern: /(?:上述|前述|该|此)(报告|决议|宣言|路线图|工具包|数据库|议程|行动计划)/gu,
      means: ofKind,
    },
    {
      pattern: /(?<!年)秘书长的(报告)(?!员)/gu,
      means: reportOfSecretaryGeneral,
    },
    { pattern: /(?<!的)(路线图|工具包|数据库)/gu, means: endsIn, near: true },
  ],
  en: [
    {
      pattern:
        /\b(?:the )?(?:above-?mentioned|aforementioned|said) (report|resolution|road ?map)\b/giu,
      means: ofKind,
    },
    {
      pattern: /\b(report) of the Secretary-General\b(?!\s+(?:on|entitled))/gu,
      means: reportOfSecretaryGeneral,
    },
  ],
};

/**
 * References back: 上述报告 is the nearest report named before, 秘书长的报告 the nearest of the
 * Secretary-General’s. What nothing named before answers has no document.
 *
 * @param taken mentions of the same unit that name their document themselves.
 * @param earlier what the units before name.
 */
export function backReferences(
  text: string,
  language: OfficialLanguage,
  taken: readonly Mention[],
  earlier: readonly Named[],
  works: ReadonlyMap<string, Work>,
): Mention[] {
  const found: Mention[] = [];
  for (const { pattern, means, near } of forms[language] ?? []) {
    for (const match of text.matchAll(pattern)) {
      const place = { start: match.index, end: match.index + match[0].length };
      if ([...taken, ...found].some((other) => overlaps(place, other))) continue;
      const own = taken
        .filter(({ end, documents }) => end <= place.start && documents.length > 0)
        .map(({ start, end, documents }) => ({
          documents,
          words: text.slice(start, end),
        }));
      const candidates = near ? own : [...earlier, ...own];
      const named = candidates.findLast((each) =>
        means(match[1] ?? '', each, works.get(each.documents[0] ?? '')),
      );
      if (named || !near)
        found.push({
          ...place,
          documents: named?.documents ?? [],
          via: 'back',
        });
    }
  }
  return found;
}
