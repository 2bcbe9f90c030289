import { expect, test } from 'vitest';
import type { CitedParagraph } from './files.ts';
import { paragraphMetadata, type Meta } from './metadata.ts';

const cited: CitedParagraph = {
  work: {
    symbol: 'E/RES/2024/13',
    kind: 'resolution',
    number: '2024/13',
    organ: { zh: '经济及社会理事会', en: 'Economic and Social Council', oscola: '', bluebook: '' },
    title: { zh: '评估进展', en: 'Assessment' },
    date: [2024, 7, 23],
    language: 'zh',
  },
  anchor: 'op82',
  where: '第82段',
  url: 'https://x.example/zh/E/RES/2024/13/#op82',
};

/**
 * What a reference manager makes of the elements, by the order of Zotero’s “Embedded Metadata”: a
 * report where an institution of technical reports is named; Highwire’s before Dublin Core’s.
 */
function imported(metadata: readonly Meta[]): Record<string, string | undefined> {
  const get = (...names: string[]): string | undefined =>
    names.flatMap((name) => metadata.find((meta) => meta.name === name)?.content ?? [])[0];
  return {
    itemType: get('citation_technical_report_institution') === undefined ? 'webpage' : 'report',
    title: get('citation_title', 'DC.title'),
    creator: get('citation_author', 'DC.creator'),
    date: get('citation_publication_date', 'DC.date'),
    institution: get('citation_technical_report_institution', 'DC.publisher'),
    reportNumber: get('citation_technical_report_number'),
    language: get('citation_language', 'DC.language'),
    url: get('citation_public_url', 'DC.identifier'),
    abstract: get('DC.description'),
  };
}

test('a reference manager reads a report with its number, date, language and address', () => {
  const metadata = paragraphMetadata(cited, '还重申……', 'https://x.example/zh/E/RES/2024/13/');
  expect(imported(metadata)).toEqual({
    itemType: 'report',
    title: '评估进展，第82段',
    creator: '联合国经济及社会理事会',
    date: '2024/07/23',
    institution: '联合国',
    reportNumber: 'E/RES/2024/13',
    language: 'zh-CN',
    url: 'https://x.example/zh/E/RES/2024/13/#op82',
    abstract: '还重申……',
  });
});
