import type { OfficialLanguage } from '../../document/schema/common.ts';

/** How a language writes dates with the month in words. */
export interface MonthNames {
  /** Twelve months, each in every form that dates use, in lower case. */
  readonly names: readonly (readonly string[])[];
  /** What may stand between day, month and year, as a pattern. */
  readonly of: string;
  /** What joins the two ends of a range, as a pattern. */
  readonly to: string;
}

const words = (list: string): string[][] => list.split(' ').map((name) => name.split('|'));

/** Month names as the official languages other than Chinese use them in dates. */
export const months: Readonly<Record<Exclude<OfficialLanguage, 'zh'>, MonthNames>> = {
  en: {
    names: words(
      'january february march april may june july august september october november december',
    ),
    of: '',
    to: String.raw`to\s|and\s|-|–`,
  },
  fr: {
    names: words(
      'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    ),
    of: '',
    to: String.raw`au\s|et\s|-|–`,
  },
  es: {
    names: words(
      'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    ),
    of: String.raw`(?:del?\s+)?`,
    to: String.raw`al?\s|y\s|-|–`,
  },
  ru: {
    names: words(
      'января|январь февраля|февраль марта|март апреля|апрель мая|май июня|июнь июля|июль августа|август сентября|сентябрь октября|октябрь ноября|ноябрь декабря|декабрь',
    ),
    of: '',
    to: String.raw`по\s|и\s|-|–|—`,
  },
  ar: {
    // Both names of a month stand together in these texts: تموز/يوليه.
    names: words(
      'كانون_الثاني/يناير شباط/فبراير آذار/مارس نيسان/أبريل أيار/مايو حزيران/يونيه تموز/يوليه آب/أغسطس أيلول/سبتمبر تشرين_الأول/أكتوبر تشرين_الثاني/نوفمبر كانون_الأول/ديسمبر',
    ).map((forms) => forms.map((name) => name.replace('_', ' '))),
    of: '',
    to: String.raw`إلى\s|و|-|–`,
  },
};
