import { capital, corporateAuthor, reportItem, type CslItem } from './csl.ts';
import type { CitedWork } from './work.ts';

/** One paragraph, ready for a reference manager, in the language of the text. */
export interface CitedParagraph {
  readonly work: CitedWork;
  readonly anchor: string;
  /** How the paragraph is named in the text’s language: 第82段. */
  readonly where: string;
  readonly url: string;
}

const languageTag = ({ work }: CitedParagraph): string =>
  work.language === 'zh' ? 'zh-CN' : work.language;

/** A text in Chinese is described in Chinese, any other in English. */
const described = ({ work }: CitedParagraph): 'zh' | 'en' => (work.language === 'zh' ? 'zh' : 'en');

const identifier = ({ work, anchor }: CitedParagraph): string =>
  `${work.symbol}-${anchor}`.replace(/[^\w.-]+/gu, '-');

/** CSL-JSON. The day of access is left to the program that reads it. */
export function toCslJson(cited: CitedParagraph): string {
  const item: CslItem = {
    ...reportItem(cited.work, described(cited)),
    id: identifier(cited),
    publisher: described(cited) === 'zh' ? '联合国' : 'United Nations',
    URL: cited.url,
    language: languageTag(cited),
    note: cited.where,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

const two = (number: number): string => String(number).padStart(2, '0');

/**
 * RIS, by the tags that reference managers agree on: a report with its number in SN, the language in
 * LA, the translated title in TT.
 */
export function toRis(cited: CitedParagraph): string {
  const { work, where, url } = cited;
  const language = described(cited);
  const other = language === 'zh' ? 'en' : 'zh';
  const [year, month, day] = work.date;
  const lines: [string, string | undefined][] = [
    ['TY', 'RPRT'],
    ['ID', identifier(cited)],
    ['AU', `${corporateAuthor(work, language)},`],
    ['TI', work.title[language]],
    ['TT', work.title[other] === work.title[language] ? undefined : work.title[other]],
    ['PY', year === undefined ? undefined : String(year)],
    [
      'DA',
      year === undefined ? undefined : `${year}/${month ? two(month) : ''}/${day ? two(day) : ''}/`,
    ],
    ['SN', work.symbol],
    ['PB', language === 'zh' ? '联合国' : 'United Nations'],
    ['LA', languageTag(cited)],
    ['UR', url],
    ['N1', where],
  ];
  const text = lines.flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${value}`));
  return `${[...text, 'ER  - '].join('\r\n')}\r\n`;
}

/** What BibTeX would read as a command. */
const escapeTex = (text: string): string =>
  text.replace(/[\\{}&%$#_~^]/gu, (sign) => texSigns[sign] ?? sign);

const texSigns: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
  ...Object.fromEntries([...'{}&%$#_'].map((sign) => [sign, `\\${sign}`])),
};

/** BibTeX, as a technical report by a corporate author. */
export function toBibtex(cited: CitedParagraph): string {
  const { work, where, url } = cited;
  const language = described(cited);
  const [year, month, day] = work.date;
  const type = work.kind === 'resolution' ? { zh: '决议', en: 'resolution' }[language] : work.kind;
  const fields: [string, string | undefined][] = [
    ['author', `{${escapeTex(corporateAuthor(work, language))}}`],
    ['title', `{${escapeTex(work.title[language])}}`],
    ['institution', language === 'zh' ? '联合国' : 'United Nations'],
    ['type', capital(type)],
    ['number', escapeTex(work.symbol)],
    ['year', year === undefined ? undefined : String(year)],
    ['month', month === undefined ? undefined : String(month)],
    ['day', day === undefined ? undefined : String(day)],
    ['note', escapeTex(where)],
    ['langid', language === 'zh' ? 'chinese' : 'english'],
    ['url', url],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : `  ${name} = {${value}}`,
  );
  return `@techreport{${identifier(cited)},\n${lines.join(',\n')}\n}\n`;
}
