import { expect, test } from 'vitest';
import { isoDateIn } from './dates.ts';

test.each([
  ['en', 'Resolution adopted on 17 March 2031', '2031-03-17'],
  ['fr', 'le 1er avril 1990', '1990-04-01'],
  ['zh', '2024年7月23日决议', '2024-07-23'],
  ['zh', '一九七八年十二月十五日', '1978-12-15'],
  ['ar', '١٩ كانون الأول/ديسمبر ١٩٩٤', '1994-12-19'],
  ['ru', 'заседание, 10 декабря 2004 года', '2004-12-10'],
  ['en', 'at its 40th meeting', null],
] as const)('%s: “%s” names %s', (language, text, date) => {
  expect(isoDateIn(text, language)).toBe(date);
});
