import { expect, test } from 'vitest';
import { checkCitation, type CheckedText } from './check.ts';
import type { KnownDocument } from './reference.ts';

const known = (symbol: string, more: Partial<KnownDocument> = {}): KnownDocument => ({
  ...{ symbol, number: null, forms: [], path: `${symbol}/`, text: false },
  ...more,
});
const documents = [
  known('E/RES/2024/13', { number: '2024/13', text: true }),
  known('A/RES/70/125', { number: '70/125' }),
  known('A/RES/70/1', { number: '70/1' }),
];
const unit = (anchor: string, kind: string, number: string, text: string, more: object = {}) => ({
  ...{ anchor, kind, number, text, label: null, parent: null },
  ...more,
});
const texts: CheckedText[] = [
  {
    symbol: 'E/RES/2024/13',
    language: 'zh',
    units: [
      unit('pp3', 'preambular', '3', '还回顾其决议，'),
      unit('op80', 'operative', '80', '重申两个进程可以相辅相成；'),
      unit('op82', 'operative', '82', '还重申大会第 70/125 号决议第 55 至 65 段；'),
      unit('op112', 'operative', '112', '促请联合国各组织：'),
      unit('op112c', 'subparagraph', 'c', '赞赏地注意到伙伴关系的工作；', {
        label: '(c)',
        parent: 'op112',
      }),
    ],
  },
];
const check = (pasted: string): string => {
  const { document, named, quotations } = checkCitation(pasted, documents, texts);
  const quotes = quotations.map(({ unit: { anchor }, exact, differences }) =>
    exact
      ? `=${anchor}`
      : `~${anchor} ${differences.map(({ type, text }) => ({ same: '', missing: `-${text}`, added: `+${text}` })[type]).join('')}`,
  );
  return [document?.symbol ?? '?', ...named, ...quotes].join(' ');
};

test.each([
  ['经济及社会理事会第2024/13号决议，第82段', 'E/RES/2024/13 op82'],
  ['Economic and Social Council resolution 2024/13, para. 82', 'E/RES/2024/13 op82'],
  ['ECOSOC Res 2024/13 (23 July 2024) UN Doc E/RES/2024/13, para 82', 'E/RES/2024/13 op82'],
  [
    'E.S.C. Res. 2024/13, ¶¶ 80–82, U.N. Doc. E/RES/2024/13 (July 23, 2024).',
    'E/RES/2024/13 op80 op82',
  ],
  ['E/RES/2024/13, preambular para. 3', 'E/RES/2024/13 pp3'],
  ['E/RES/2024/13，序言部分第3段', 'E/RES/2024/13 pp3'],
  ['Economic and Social Council resolution 2024/13, para. 112 (c)', 'E/RES/2024/13 op112c'],
  ['https://x.example/zh/E/RES/2024/13/#op80', 'E/RES/2024/13 op80'],
  ['https://x.example/zh/E/RES/2024/13/op80/', 'E/RES/2024/13 op80'],
  [
    '联合国经济及社会理事会. 评估: E/RES/2024/13[R/OL]. 联合国, 2024: 第82段[2026-01-02]. https://x.example/zh/E/RES/2024/13/#op82.',
    'E/RES/2024/13 op82',
  ],
  ['大会第70/125号决议', 'A/RES/70/125 =op82'],
  ['两个进程可以相辅相成', '? =op80'],
  ['“两个进程可以相辅相成”（E/RES/2024/13，第82段）', 'E/RES/2024/13 op82 =op80'],
  ['重申两个进程能够相辅相成', '? ~op80 -可以+能够'],
  [
    '还重申大会第70/125号决议第55至65段；\n——经济及社会理事会第2024/13号决议，第82段',
    'E/RES/2024/13 op82 =op82',
  ],
  [
    '“还重申大会第 70/125 号决议第 55 至 66 段”（经社理事会第2024/13号决议，第82段）',
    'E/RES/2024/13 op82 ~op82 -65+66',
  ],
  ['毫不相干的一些文字', '?'],
])('%s', (pasted, expected) => {
  expect(check(pasted)).toBe(expected);
});
