/** An event of a calendar file. */
export interface CalendarEvent {
  /** Unique in the world and the same on every build. */
  readonly uid: string;
  /** The first day, month or year, as ISO 8601 writes it: the event covers all of it. */
  readonly date: string;
  /** The day on which what it tells was fixed. */
  readonly stamp: string;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
}

/** Events as iCalendar (RFC 5545): whole days, CRLF, lines folded at 75 octets. */
export function toCalendar(name: string, events: readonly CalendarEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//resolution-annotated//actions//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escape(name)}`,
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}

function eventLines(event: CalendarEvent): string[] {
  const [first, next] = daysOf(event.date);
  return [
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `DTSTAMP:${compact(event.stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(first)}`,
    `DTEND;VALUE=DATE:${compact(next)}`,
    `SUMMARY:${escape(event.summary)}`,
    `DESCRIPTION:${escape(event.description)}`,
    `URL:${event.url}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** The first day that a date covers and the one after its last. */
function daysOf(date: string): [string, string] {
  const [year = 0, month, day] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  const next = new Date(first);
  if (day !== undefined) next.setUTCDate(next.getUTCDate() + 1);
  else if (month !== undefined) next.setUTCMonth(next.getUTCMonth() + 1);
  else next.setUTCFullYear(next.getUTCFullYear() + 1);
  return [first.toISOString().slice(0, 10), next.toISOString().slice(0, 10)];
}

const compact = (day: string): string => day.replaceAll('-', '');

const escape = (text: string): string => text.replace(/[\\;,]/gu, '\\$&').replace(/\r?\n/gu, '\\n');

/** A line may have 75 octets; what is more goes on in the next, behind a space, at a whole character. */
function foldLine(line: string): string {
  const folded: string[] = [];
  let current = '';
  for (const character of line) {
    const room = folded.length === 0 ? 75 : 74;
    if (Buffer.byteLength(current + character) > room) {
      folded.push(current);
      current = '';
    }
    current += character;
  }
  return [...folded, current].join('\r\n ');
}
