import { describe, expect, test } from 'vitest';
import { datesOf } from './dates.ts';

const shown = (text: string, language: Parameters<typeof datesOf>[1] = 'zh'): string[] =>
  datesOf(text, language).map(({ from, to }) => (to === null ? from : `${from}/${to}`));

describe('datesOf, Chinese', () => {
  test.each([
    ['大会 2015 年 9 月 25 日题为', ['2015-09-25']],
    ['经社理事会2007年7月25日第2007/8号决议', ['2007-07-25']],
    ['2024年5月6日至8日在日内瓦', ['2024-05-06/2024-05-08']],
    ['2022 年 9 月 26 日至 10 月 14 日', ['2022-09-26/2022-10-14']],
    ['在 2016 年 9 月至 2018 年 1 月期间', ['2016-09/2018-01']],
    ['2021 年 12 月 30 日至 2022 年 1 月 2 日', ['2021-12-30/2022-01-02']],
    ['国际土著语言十年(2022-2032)', ['2022/2032']],
    ['5月3日世界新闻自由日', ['--05-03']],
    ['每年 10 月 24 日至 31 日期间', ['--10-24/--10-31']],
    ['大会于 2025 年举行', ['2025']],
    [
      '2024 年 10 月 15 日至 24 日在新德里，2024 年 10 月 14 日',
      ['2024-10-15/2024-10-24', '2024-10-14'],
    ],
    ['再延长 10 年，过去 20 年，世界峰会 20 周年', []],
    ['第 2024/13 号决议，E/CN.16/2018/CRP.3，A/79/62-E/2024/3', []],
    ['2024 年 13 月 40 日', []],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  test('gives the words as printed', () => {
    expect(datesOf('（2024 年 7 月 23 日）', 'zh')).toEqual([
      { start: 1, end: 16, words: '2024 年 7 月 23 日', from: '2024-07-23', to: null },
    ]);
  });
});

describe('datesOf, other languages', () => {
  test.each([
    [
      'en',
      'of 16 December 2015, held from 6 to 8 May 2024',
      ['2015-12-16', '2024-05-06/2024-05-08'],
    ],
    ['en', 'from 26 September to 14 October 2022', ['2022-09-26/2022-10-14']],
    ['en', 'September 2016 to January 2018', ['2016-09/2018-01']],
    ['en', 'the 2030 Agenda and resolution 2024/13, 11 2000 000', ['2030']],
    ['en', 'the Decade (2022–2032), World Press Freedom Day on 3 May', ['2022/2032', '--05-03']],
    ['fr', 'du 6 au 8 mai 2024 et le 1er juillet 2024', ['2024-05-06/2024-05-08', '2024-07-01']],
    [
      'es',
      'del 6 al 8 de mayo de 2024; 23 de julio de 2024',
      ['2024-05-06/2024-05-08', '2024-07-23'],
    ],
    ['ru', '23 июля 2024 года', ['2024-07-23']],
    ['ar', '23 تموز/يوليه 2024', ['2024-07-23']],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(shown(text, language)).toEqual(expected);
  });
});
