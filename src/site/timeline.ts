import type { DateMention, EmittedDocument, Unit } from '../document/schema/emitted.ts';
import type { Record } from '../document/schema/record.ts';

/** A date that a text names, with every place that names it. */
export interface TimelineEntry {
  readonly from: string;
  readonly to: string | null;
  readonly places: readonly TimelinePlace[];
  /** The symbols of documents cited in the same paragraph that bear this date. */
  readonly documents: readonly string[];
}

export interface TimelinePlace {
  /** Null for a line of the masthead or close. */
  readonly unit: Unit | null;
  readonly text: string;
  readonly mention: DateMention;
}

/** All dates of a text, the earliest first; days of every year last, in the order of the year. */
export function timelineOf(
  document: EmittedDocument,
  records: readonly Pick<Record, 'symbol' | 'date'>[],
): TimelineEntry[] {
  const dates = new Map(records.map(({ symbol, date }) => [symbol, date?.value]));
  const places: TimelinePlace[] = [
    ...document.lines.flatMap(({ text, dates: found }) =>
      found.map((mention) => ({ unit: null, text, mention })),
    ),
    ...document.units.flatMap((unit) =>
      unit.dates.map((mention) => ({ unit, text: unit.text, mention })),
    ),
  ];
  const groups = Map.groupBy(places, ({ mention }) => `${mention.from}/${mention.to ?? ''}`);
  return [...groups.values()]
    .map((group) => {
      const [
        {
          mention: { from, to },
        },
      ] = group as [TimelinePlace, ...TimelinePlace[]];
      const cited = group.flatMap(({ unit }) => unit?.citations ?? []);
      const symbols = new Set(cited.map((citation) => citation.document));
      return {
        from,
        to,
        places: group,
        documents: [...symbols].filter((symbol) => dates.get(symbol) === from),
      };
    })
    .sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** Days of every year begin with a hyphen; they go last. */
const order = ({ from, to }: TimelineEntry): string => `${from.replace(/^--/u, '~')}/${to ?? ''}`;

export const isYearly = ({ from }: Pick<TimelineEntry, 'from'>): boolean => from.startsWith('--');

/** True where a date begins after a day; a year or month does not lie after a day in it. */
export const isAfter = ({ from }: Pick<TimelineEntry, 'from'>, day: string): boolean =>
  from > day.slice(0, from.length);
