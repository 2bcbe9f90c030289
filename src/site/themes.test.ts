import { describe, expect, test } from 'vitest';
import { Theme } from '../document/schema/theme.ts';
import { sampleTag, sampleText, sampleUnit } from './sample-text.ts';
import {
  citedWithin,
  evidenceShown,
  groupedBySubentry,
  paragraphsOf,
  themeTree,
  togetherWith,
  type ThemeEntry,
} from './themes.ts';

const label = { zh: '名', en: 'name' };
const theme = (slug: string, given: object = {}): ThemeEntry => ({
  slug,
  ...Theme.parse({ labels: label, scope: { in: label, out: label }, signals: {}, ...given }),
});

const units = [
  sampleUnit('1', { themes: [sampleTag('gender', 'passing'), sampleTag('health')] }),
  sampleUnit('2', { themes: [sampleTag('gender'), sampleTag('health'), sampleTag('privacy')] }),
  sampleUnit('3', { themes: [sampleTag('privacy')] }),
];
const found = paragraphsOf([sampleText(units)], 'gender');

test('principal paragraphs come first', () => {
  expect(found.map(({ unit }) => unit.anchor)).toEqual(['op2', 'op1']);
});

test('themes that go with it, the most shared first', () => {
  expect(togetherWith(found, 'gender')).toEqual([
    { theme: 'health', shared: 2 },
    { theme: 'privacy', shared: 1 },
  ]);
});

describe('sub-entries', () => {
  const subentries = [
    { id: 'money', labels: label, phrases: ['资金'] },
    { id: 'skills', labels: label, phrases: ['技能'] },
  ];
  const many = Array.from({ length: 7 }, (_, index) =>
    sampleUnit(String(index + 1), {
      text: ['资金和技能', '技能', '其他'][index % 3] ?? '',
      themes: [sampleTag('gender')],
    }),
  );
  const all = paragraphsOf([sampleText(many)], 'gender');

  test('divide more than six paragraphs, the first that fits wins, the rest come last', () => {
    const groups = groupedBySubentry({ subentries }, all);
    expect(groups.map(({ id, units: own }) => [id, own.length])).toEqual([
      ['money', 3],
      ['skills', 2],
      [null, 2],
    ]);
  });

  test('do not divide six', () => {
    expect(groupedBySubentry({ subentries }, all.slice(0, 6))).toHaveLength(1);
  });
});

test('the tree hangs narrower themes under broader ones, at both places where there are two', () => {
  const tree = themeTree([
    theme('a'),
    theme('b'),
    theme('c', { broader: ['a', 'b'] }),
    theme('d', { broader: ['c'] }),
  ]);
  expect(
    tree.map(({ theme: top, narrower }) => [top.slug, narrower.map((one) => one.theme.slug)]),
  ).toEqual([
    ['a', ['c']],
    ['b', ['c']],
  ]);
  expect(tree[0]?.narrower[0]?.narrower[0]?.theme.slug).toBe('d');
});

test('the tree ends where themes are broader than each other', () => {
  expect(
    themeTree([
      theme('top'),
      theme('a', { broader: ['top', 'b'] }),
      theme('b', { broader: ['a'] }),
    ]),
  ).toHaveLength(1);
});

test('what is cited within a theme', () => {
  const citation = {
    start: 0,
    end: 1,
    words: '',
    document: 'A/1',
    at: null,
    via: 'name',
    use: null,
    footnote: null,
  } as const;
  const cited = citedWithin(
    paragraphsOf(
      [
        sampleText([
          sampleUnit('1', { themes: [sampleTag('x')], citations: [citation, citation] }),
        ]),
      ],
      'x',
    ),
  );
  expect(cited.map(({ symbol, units: own }) => [symbol, own.length])).toEqual([['A/1', 1]]);
});

test('words that repeat are shown once', () => {
  const tag = sampleTag('x', 'principal', ['2030 年议程', '2030年议程', '议程']);
  expect(evidenceShown(tag).map(({ words }) => words)).toEqual(['2030 年议程', '议程']);
});
