import { describe, expect, test } from 'vitest';
import { Theme, type ThemeDecisions } from '../../document/schema/theme.ts';
import { prepareTheme, themesOf } from './themes.ts';

const label = { zh: '名', en: 'name' };
const theme = (signals: object): ReturnType<typeof prepareTheme> =>
  prepareTheme({
    ...Theme.parse({ labels: label, scope: { in: label, out: label }, signals }),
    slug: 'theme',
  });
const tag = (
  text: string,
  signals: object,
  sections: string[] = [],
  decisions: ThemeDecisions = [],
) => themesOf({ anchor: 'op1', text }, sections, [theme(signals)], decisions)[0];

describe('themesOf', () => {
  test('marks the words, spaces between Han and digits folded, the longest phrase first', () => {
    const found = tag('确认《2030 年议程》', { phrases: ['议程', '2030年议程'] });
    expect(found?.evidence).toEqual([{ start: 3, end: 11, words: '2030 年议程', rule: 'phrase' }]);
  });

  test('does not count a phrase inside an excluded name', () => {
    expect(
      tag('妇女地位委员会', { phrases: ['妇女'], exclude: ['妇女地位委员会'] }),
    ).toBeUndefined();
  });

  test('a near rule holds where the whole stretch is short enough', () => {
    const near = [{ words: ['甲', '乙', '丙'], within: 7 }];
    expect(tag('甲一二乙一二丙', { near })?.evidence).toEqual([
      { start: 0, end: 7, words: '甲一二乙一二丙', rule: 'near' },
    ]);
    expect(tag('甲一二三乙一二丙', { near })).toBeUndefined();
    expect(tag('丙1 二乙 2二甲', { near })?.evidence[0]?.rule).toBe('near');
  });

  test('passing, unless the words stand early or in two places', () => {
    const late = '很'.repeat(50);
    expect(tag(`${late}鸿沟`, { phrases: ['鸿沟'] })?.weight).toBe('passing');
    expect(tag(`${late}鸿沟鸿沟`, { phrases: ['鸿沟'] })?.weight).toBe('principal');
    expect(tag('鸿沟', { phrases: ['鸿沟'] })?.weight).toBe('principal');
  });

  test('phrases and near stretches that overlap count once', () => {
    const signals = { phrases: ['鸿沟'], near: [{ words: ['数字', '鸿沟'], within: 4 }] };
    expect(tag(`${'很'.repeat(50)}数字鸿沟`, signals)?.weight).toBe('passing');
  });

  test('a section gives its theme to every paragraph', () => {
    expect(tag('任何', { sections: ['review'] }, ['sec-part', 'sec-review'])).toMatchObject({
      weight: 'principal',
      evidence: [{ rule: 'section' }],
    });
  });

  test('editors add, remove and weigh, with a reason', () => {
    const decision = { theme: 'theme', anchor: 'op1', reason: '因为' } as const;
    const signals = { phrases: ['鸿沟'] };
    expect(tag('鸿沟', signals, [], [{ ...decision, action: 'remove' }])).toBeUndefined();
    expect(tag('鸿沟', signals, [], [{ ...decision, action: 'passing' }])).toMatchObject({
      weight: 'passing',
      reason: '因为',
    });
    expect(
      tag('差距大', signals, [], [{ ...decision, action: 'add', words: '差距' }])?.evidence,
    ).toEqual([{ start: 0, end: 2, words: '差距', rule: 'editor' }]);
  });
});
