import type { DateMention } from '../document/schema/emitted.ts';
import type { InterfaceLanguage } from '../i18n/index.ts';

type Named = Pick<DateMention, 'from' | 'to'>;

/** A leap year in whose place a day of every year is put to be formatted. */
const anyYear = '2000';

/** A date or span as a reader of the language writes it: 2024年5月6日至8日, 6–8 May 2024. */
export const formatDate = (date: Named, language: InterfaceLanguage): string =>
  language === 'zh' ? formatChinese(date) : formatEnglish(date);

/** What the end shares with the beginning is not said again. */
function formatChinese({ from, to }: Named): string {
  const say = ({ year, month, day }: Partial<DateParts>): string =>
    `${year ? `${year}年` : ''}${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
  const first = partsOf(from);
  if (to === null) return say(first);
  const last = partsOf(to);
  const sameYear = first.year === last.year;
  const sameMonth = sameYear && first.month === last.month && last.day !== '';
  const rest = { ...last, year: sameYear ? '' : last.year, month: sameMonth ? '' : last.month };
  return `${say(first)}至${say(rest)}`;
}

function formatEnglish({ from, to }: Named): string {
  const { year, month, day } = partsOf(from);
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    ...(year === '' ? {} : { year: 'numeric' }),
    ...(month === '' ? {} : { month: 'long' }),
    ...(day === '' ? {} : { day: 'numeric' }),
  });
  if (to === null) return format.format(firstDay(from));
  // An en rule stands close between numbers, apart between words (Hart's rules).
  const range = format.formatRange(firstDay(from), firstDay(to));
  return range.replace(/(?<=^\d+)\s*–\s*(?=\d+( \p{L}+( \d+)?)?$)/u, '–');
}

interface DateParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

/** Year, month and day as printed in the ISO form; empty where the date does not say. */
function partsOf(date: string): DateParts {
  const yearly = date.startsWith('--');
  const [year = '', month = '', day = ''] = date.replace(/^--/u, '/-').split('-');
  return { year: yearly ? '' : year, month, day };
}

/** The first day of what a date names; a day of every year falls in a leap year. */
function firstDay(date: string): Date {
  const { year, month, day } = partsOf(date);
  return new Date(`${year || anyYear}-${month || '01'}-${day || '01'}T00:00:00Z`);
}
