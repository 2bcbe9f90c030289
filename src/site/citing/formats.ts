import type { Label } from '../../document/schema/common.ts';
import { legalItem, reportItem, type CslItem } from './csl.ts';
import { generalStyles } from './general.ts';
import bluebook from './styles/bluebook-un.csl?raw';
import oscola from './styles/oscola-un.csl?raw';
import unEn from './styles/un-en.csl?raw';
import unZh from './styles/un-zh.csl?raw';
import type { CitedWork } from './work.ts';

/** One way to cite, with the rule that it follows. */
export interface Format {
  readonly id: string;
  readonly label: Label;
  readonly locale: 'zh-CN' | 'en-GB' | 'en-US';
  /** XML, or the same as a tree in JSON. */
  readonly style: string;
  /** What the style is told that a place is, where it prints no paragraphs. */
  readonly locatorAs?: 'page';
  readonly item: (work: CitedWork) => CslItem;
  /** What the style says of United Nations documents, or whose convention stands in. */
  readonly rule: Label;
}

/** All formats, in the order in which they are offered. */
export const formats: readonly Format[] = [
  {
    id: 'un-zh',
    label: { zh: '联合国文件（中文）', en: 'United Nations, Chinese' },
    locale: 'zh-CN',
    style: unZh,
    item: (work) => legalItem(work, 'zh'),
    rule: {
      zh: '联合国中文文件正文中的写法，决议本身即如此引用；引段号，不引页码。样式为本站所写。',
      en: 'As United Nations resolutions in Chinese cite in their own text; paragraphs, not pages. The style is ours.',
    },
  },
  {
    id: 'un-en',
    label: { zh: '联合国文件（英文）', en: 'United Nations, English' },
    locale: 'en-US',
    style: unEn,
    item: (work) => legalItem(work, 'en'),
    rule: {
      zh: '《联合国编辑手册》，脚注及其他引用，第三章E节：决议以机构和编号引用，引段号。样式为本站所写。',
      en: 'United Nations Editorial Manual, footnotes and other references, chap. III.E: resolutions by organ and number, with paragraph numbers. The style is ours.',
    },
  },
  {
    id: 'chicago',
    label: { zh: '芝加哥格式（注释）', en: 'Chicago (notes)' },
    locale: 'en-US',
    style: generalStyles.chicago,
    item: (work) => {
      const item = reportItem(work, 'en');
      const numbered = work.number === null ? '' : ` ${work.number}`;
      return {
        ...item,
        genre: `${item.genre ?? ''}${numbered}, ${work.symbol}`.replace(/^, /u, ''),
      };
    },
    rule: {
      zh: '芝加哥格式对国际组织文件的要求：发布机构、题名、文号、日期。用CSL的“Chicago Manual of Style 17th edition (full note)”。',
      en: 'What Chicago asks of documents of international bodies: authorizing body, title, document number, date. CSL style “Chicago Manual of Style 17th edition (full note)”.',
    },
  },
  {
    id: 'apa',
    label: { zh: 'APA第7版', en: 'APA 7' },
    locale: 'en-US',
    style: generalStyles.apa,
    item: (work) => reportItem(work, 'en'),
    rule: {
      zh: 'APA第7版没有联合国决议的专门格式，这里按机构作者的报告处理：文号作报告编号，作者与出版者相同时省去出版者；段号写在文内引用里。用CSL的“APA 7th edition”，文号前不加“No.”。',
      en: 'APA 7 has no form for United Nations resolutions; this follows its form for a report by a group author: the symbol as report number, the publisher left out where it is the author; the paragraph in the citation in the text. CSL style “APA 7th edition”, without “No.” before the symbol.',
    },
  },
  {
    id: 'oscola',
    label: { zh: 'OSCOLA', en: 'OSCOLA' },
    locale: 'en-GB',
    style: oscola,
    item: (work) => legalItem(work, 'oscola'),
    rule: {
      zh: 'OSCOLA《引用国际法资料》（2006年）：UNSC Res 1373 (28 September 2001) UN Doc S/RES/1373。通行的CSL样式没有这一格式，样式为本站所写。',
      en: 'OSCOLA, Citing International Law Sources (2006): UNSC Res 1373 (28 September 2001) UN Doc S/RES/1373. The CSL style in use has no such form; the style is ours.',
    },
  },
  {
    id: 'bluebook',
    label: { zh: 'Bluebook', en: 'Bluebook' },
    locale: 'en-US',
    style: bluebook,
    item: (work) => legalItem(work, 'bluebook'),
    rule: {
      zh: 'Bluebook对联合国文件电子版的格式：G.A. Res. 62/228, ¶ 35, U.N. Doc. A/RES/62/228 (Dec. 22, 2007)。经社理事会缩写为“E.S.C.”，未在该手册中核对。样式为本站所写。',
      en: 'The Bluebook’s form for electronic United Nations documents: G.A. Res. 62/228, ¶ 35, U.N. Doc. A/RES/62/228 (Dec. 22, 2007). The abbreviation “E.S.C.” was not checked in the book. The style is ours.',
    },
  },
  {
    id: 'gb-t-7714',
    label: { zh: 'GB/T 7714', en: 'GB/T 7714' },
    locale: 'zh-CN',
    style: generalStyles.gbT7714,
    locatorAs: 'page',
    item: (work) => ({ ...reportItem(work, 'zh'), publisher: '联合国' }),
    rule: {
      zh: 'GB/T 7714—2015没有国际组织决议的专门类型，这里按网上报告［R/OL］著录：文号随题名，段号占引文页码的位置。用CSL的“China National Standard GB/T 7714-2015 (note)”。',
      en: 'GB/T 7714—2015 has no type for resolutions of international organizations; this follows its form for an online report [R/OL]: the symbol after the title, the paragraph in the place of the page. CSL style “China National Standard GB/T 7714-2015 (note)”.',
    },
  },
  {
    id: 'mla',
    label: { zh: 'MLA第9版', en: 'MLA 9' },
    locale: 'en-US',
    style: generalStyles.mla,
    item: (work) => reportItem(work, 'en'),
    rule: {
      zh: 'MLA第9版没有联合国决议的专门格式，这里按机构作者的文献处理：文号作编号；段号写在文内引用里，作“par.”。用CSL的“MLA 9th edition”，“para.”改作“par.”。',
      en: 'MLA 9 has no form for United Nations resolutions; this follows its form for a work by a corporate author: the symbol as number; the paragraph in the citation in the text, as “par.”. CSL style “MLA 9th edition”, with “par.” for its “para.”.',
    },
  },
];
