import { expect, test } from 'vitest';
import { toCalendar } from './calendar.ts';

const event = {
  uid: 'a@b',
  date: '2025',
  stamp: '2024-07-23',
  summary: '一；二,三;四\\',
  description: '甲\n乙',
  url: 'https://example.org/#op1',
};

test('an event covers all of its year, month or day', () => {
  const days = (date: string): string[] =>
    toCalendar('x', [{ ...event, date }]).match(/(?<=DATE:)\d+/gu) ?? [];
  expect(days('2025')).toEqual(['20250101', '20260101']);
  expect(days('2024-12')).toEqual(['20241201', '20250101']);
  expect(days('2024-02-29')).toEqual(['20240229', '20240301']);
});

test('text is escaped, lines end with CRLF', () => {
  const calendar = toCalendar('x', [event]);
  expect(calendar).toContain('SUMMARY:一；二\\,三\\;四\\\\\r\n');
  expect(calendar).toContain('DESCRIPTION:甲\\n乙\r\n');
  expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
});

test('no line is longer than 75 octets, and unfolding gives the text back', () => {
  const summary = '汉字和latin'.repeat(30);
  const calendar = toCalendar('x', [{ ...event, summary }]);
  expect(calendar.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  expect(calendar.replaceAll('\r\n ', '')).toContain(`SUMMARY:${summary}`);
});
