import { expect, test } from 'vitest';
import { formatDate } from './format-date.ts';

test.each([
  ['2024', null, '2024年', '2024'],
  ['2024-07', null, '2024年7月', 'July 2024'],
  ['2024-07-23', null, '2024年7月23日', '23 July 2024'],
  ['2024-05-06', '2024-05-08', '2024年5月6日至8日', '6–8 May 2024'],
  ['2022-09-26', '2022-10-14', '2022年9月26日至10月14日', '26 September – 14 October 2022'],
  ['2016-09', '2018-01', '2016年9月至2018年1月', 'September 2016 – January 2018'],
  ['2022', '2032', '2022年至2032年', '2022–2032'],
  ['--05-03', null, '5月3日', '3 May'],
  ['--10-24', '--10-31', '10月24日至31日', '24–31 October'],
])('%s %s', (from, to, zh, en) => {
  expect(formatDate({ from, to }, 'zh')).toBe(zh);
  expect(formatDate({ from, to }, 'en').replace(/\s/gu, ' ')).toBe(en);
});
