import { stringify } from 'yaml';
import type { OfficialLanguage } from '../../document/schema/common.ts';
import { Record } from '../../document/schema/record.ts';
import type { Recognised } from './recognise.ts';

/**
 * The first record of a document, as YAML: what its own text says, each fact with that source. A
 * person completes it.
 *
 * @returns null where the text leaves open what a record must have.
 */
export function recordFile(
  symbol: string,
  language: OfficialLanguage,
  { organ, kind, title, date }: Recognised,
): string | null {
  const seen = { verified: 'T' as const, source: `${symbol} (${language})` };
  const record = Record.safeParse({
    symbol,
    kind,
    organ,
    ...(title === null ? {} : { titles: { [language]: { value: title, ...seen } } }),
    ...(date === null ? {} : { date: { value: date, ...seen, of: 'adopted' } }),
    languages: [language],
  });
  if (!record.success) return null;
  const filled = Object.entries(record.data).filter(([, value]) => !isEmpty(value));
  return stringify(Object.fromEntries(filled), { lineWidth: 0 });
}

const isEmpty = (value: unknown): boolean =>
  value === true ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
