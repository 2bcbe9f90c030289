import { corporateAuthor } from './csl.ts';
import type { CitedParagraph } from './files.ts';

/** One `meta` element. */
export interface Meta {
  readonly name: string;
  readonly content: string;
}

/**
 * A paragraph’s page for reference managers: Highwire tags as for a technical report, which makes
 * Zotero’s embedded-metadata translator take it for a report with its number, and Dublin Core.
 */
export function paragraphMetadata(
  cited: CitedParagraph,
  description: string,
  documentUrl: string,
): Meta[] {
  const { work, where, url } = cited;
  const chinese = work.language === 'zh';
  const title = `${work.title[chinese ? 'zh' : 'en']}${chinese ? '，' : ', '}${where}`;
  const author = corporateAuthor(work, chinese ? 'zh' : 'en');
  const publisher = chinese ? '联合国' : 'United Nations';
  const language = chinese ? 'zh-CN' : work.language;
  const date = work.date.map((part) => String(part).padStart(2, '0'));
  const highwire: Meta[] = [
    { name: 'citation_title', content: title },
    { name: 'citation_author', content: author },
    { name: 'citation_publication_date', content: date.join('/') },
    { name: 'citation_technical_report_institution', content: publisher },
    { name: 'citation_technical_report_number', content: work.symbol },
    { name: 'citation_language', content: language },
    { name: 'citation_public_url', content: url },
  ];
  const dublinCore: Meta[] = [
    { name: 'DC.title', content: title },
    { name: 'DC.creator', content: author },
    { name: 'DC.publisher', content: publisher },
    { name: 'DC.date', content: date.join('-') },
    { name: 'DC.type', content: 'Text' },
    { name: 'DC.identifier', content: url },
    { name: 'DC.language', content: language },
    { name: 'DC.description', content: description },
    { name: 'DC.relation.ispartof', content: documentUrl },
  ];
  return [...highwire, ...dublinCore].filter(({ content }) => content !== '');
}
