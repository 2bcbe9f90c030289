import { describe, expect, test } from 'vitest';
import { figuresOf } from './figures.ts';

const shown = (text: string, language: Parameters<typeof figuresOf>[1] = 'zh'): string[] =>
  figuresOf(text, language, []).map(({ words, value, unit }) => `${words}=${value}${unit}`);

describe('figuresOf, Chinese', () => {
  test.each([
    [
      '世界 95% 的人口，54 亿人，即世界人口的 67% 在使用',
      ['95%=95%', '54 亿人=5400000000人', '67%=67%'],
    ],
    ['帮助 26 亿人接入互联网', ['26 亿人=2600000000人']],
    ['超过 155 项国家和区域举措', ['155 项=155项']],
    ['吸引了 11 000 多人参加', ['11 000 多人=11000人']],
    ['再延长 10 年', ['10 年=10年']],
    ['第 17 和 19 条，第十八次，第 34 至 37 段，第 3 次会议', []],
    ['可持续发展目标 5，具体目标 9.c，峰会+20论坛，议程项目 18(b)', []],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  test('leaves dates and citations out', () => {
    expect(figuresOf('2024 年', 'zh', [{ start: 0, end: 6 }])).toEqual([]);
  });
});

describe('figuresOf, other languages', () => {
  test.each([
    [
      'en',
      '95 per cent, 5.4 billion people, over 11,000 or 11 000',
      ['95 per cent=95%', '5.4 billion=5400000000', '11,000=11000', '11 000=11000'],
    ],
    ['en', 'paragraph 17, resolution 70/125, Goal 5', []],
    ['fr', '95 pour cent, 5,4 milliards', ['95 pour cent=95%', '5,4 milliards=5400000000']],
    ['es', '2,6 mil millones', ['2,6 mil millones=2600000000']],
    ['ru', '67 процентов', ['67 процентов=67%']],
    ['ar', '67 في المائة', ['67 في المائة=67%']],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(shown(text, language)).toEqual(expected);
  });
});
