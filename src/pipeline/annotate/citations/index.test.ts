import { expect, test } from 'vitest';
import { Record } from '../../../document/schema/record.ts';
import type { OfficialLanguage } from '../../../document/schema/common.ts';
import type { Verbs } from '../../../document/schema/vocabulary.ts';
import type { Inline } from '../../../document/tree.ts';
import { openingVerb } from '../verbs.ts';
import type { BareUnit } from '../units.ts';
import { citationIndex, citationsOf } from './index.ts';

const record = (symbol: string, more: object = {}): Record =>
  Record.parse({
    symbol,
    kind: 'resolution',
    organ: 'general-assembly',
    ...more,
  });

const records = [
  record('A/RES/70/125'),
  record('A/RES/77/150'),
  record('A/RES/217(III)'),
  record('S/RES/1373(2001)', { organ: 'security-council' }),
  record('E/RES/2007/8', { organ: 'economic-and-social-council' }),
  record('E/RES/2006/46', { organ: 'economic-and-social-council' }),
  record('A/74/821', {
    kind: 'report',
    organ: 'secretary-general',
    names: { zh: ['数字合作路线图'] },
  }),
  record('A/67/65-E/2012/48', {
    kind: 'report',
    names: { zh: ['工作组报告'] },
  }),
  record('WSIS/tunis-agenda', {
    kind: 'instrument',
    names: { zh: ['《突尼斯议程》'], en: ['Tunis Agenda'] },
  }),
  record('UN/iccpr', { kind: 'treaty', names: { zh: ['《公约》'] } }),
  record('A/RES/70/1', { names: { zh: ['《2030 年议程》'] } }),
  record('X/one', { names: { zh: ['两份路线图'] } }),
  record('X/two', { names: { zh: ['两份路线图'] } }),
];

const label = { zh: '动词', en: 'verb' };
const verb = (id: string, zh: string[], en: string[] = []): Verbs[number] => ({
  id,
  class: 'recall',
  forms: { zh, en, fr: [], es: [], ru: [], ar: [] },
  labels: label,
  note: label,
  sources: [],
});
const verbs: Verbs = [
  verb('recall', ['回顾'], ['Recalls']),
  verb('reaffirm', ['重申'], ['Reaffirms']),
  verb('welcome', ['欢迎']),
  verb('regret', ['感到遗憾']),
];

const index = citationIndex(records, verbs);
const text = (value: string): Inline => ({
  type: 'text',
  value,
  position: null,
});

const unit = (
  anchor: string,
  inlines: Inline[],
  kind: BareUnit['kind'] = 'operative',
): BareUnit => ({
  ...{
    anchor,
    kind,
    number: anchor.replace(/\D/gu, ''),
    label: null,
    parent: null,
    section: null,
  },
  text: inlines.map((node) => (node.type === 'text' ? node.value : '')).join(''),
  inlines,
});

function found(units: BareUnit[], language: OfficialLanguage = 'zh'): string[] {
  const opening = new Map(units.map((each) => [each.anchor, openingVerb(each, verbs, language)]));
  const { citations, unresolved } = citationsOf(
    units,
    opening,
    { self: 'E/RES/9/9', language },
    index,
  );
  const rows = [...citations].flatMap(([anchor, list]) =>
    list.map(({ document, at, via, use }) =>
      [anchor, document, at ?? '-', via, use ?? '-'].join(' '),
    ),
  );
  return [...rows, ...unresolved.map(({ unit: { anchor }, words }) => `${anchor} ? ${words}`)];
}

const one = (words: string, language: OfficialLanguage = 'zh'): string[] =>
  found([unit('op1', [text(words)])], language);

test.each([
  ['大会第 70/125 号决议第 55 至 65 段', ['op1 A/RES/70/125 55-65 number -']],
  ['第 217 A(III)号决议', ['op1 A/RES/217(III) - number -']],
  ['经社理事会 2007 年 7 月 25 日第 2007/8 号决议', ['op1 E/RES/2007/8 - number -']],
  ['第 2006/46 和 2007/8 号决议', ['op1 E/RES/2006/46 - number -', 'op1 E/RES/2007/8 - number -']],
  ['安全理事会第 1373(2001)号决议', ['op1 S/RES/1373(2001) - number -']],
  ['见 A/67/65–E/2012/48', ['op1 A/67/65-E/2012/48 - symbol -']],
  ['《突尼斯议程》第 34 至 37 段和第 67 至 72 段', ['op1 WSIS/tunis-agenda 34-37,67-72 name -']],
  ['《公约》 第 17 和 19 条', ['op1 UN/iccpr art-17,19 name -']],
  ['《2030年议程》具体目标 9.c', ['op1 A/RES/70/1 target-9.c name -']],
  ['A/74/821，附件七', ['op1 A/74/821 annex-7 symbol -']],
  ['上文第4段', ['op1 E/RES/9/9 4 internal -']],
  ['两份路线图', ['op1 X/one - name -', 'op1 X/two - name -']],
  ['第 99/1 号决议', ['op1 ? 第 99/1 号决议']],
  ['《无此文件》', ['op1 ? 《无此文件》']],
  ['主题为“无此文件”', []],
])('%s', (words, expected) => {
  expect(one(words)).toEqual(expected);
});

test.each<[string, OfficialLanguage, string[]]>([
  ['General Assembly resolution 70/125', 'en', ['op1 A/RES/70/125 - number -']],
  [
    'paragraphs 55 to 65 of General Assembly resolution 70/125',
    'en',
    ['op1 A/RES/70/125 55-65 number -'],
  ],
  [
    'its resolutions 2006/46 of 28 July 2006 and 2007/8',
    'en',
    ['op1 E/RES/2006/46 - number -', 'op1 E/RES/2007/8 - number -'],
  ],
  ['Security Council resolution 1373 (2001)', 'en', ['op1 S/RES/1373(2001) - number -']],
  ['the Tunis Agenda, paragraph 72', 'en', ['op1 WSIS/tunis-agenda 72 name -']],
  ['paragraph 4 above', 'en', ['op1 E/RES/9/9 4 internal -']],
  [
    'les paragraphes 55 à 65 de la résolution 70/125 de l’Assemblée générale',
    'fr',
    ['op1 A/RES/70/125 55-65 number -'],
  ],
  ['la résolution 2007/8 du Conseil économique et social', 'fr', ['op1 E/RES/2007/8 - number -']],
  ['la resolución 70/125 de la Asamblea General', 'es', ['op1 A/RES/70/125 - number -']],
  [
    'пункты 55–65 резолюции 70/125 Генеральной Ассамблеи',
    'ru',
    ['op1 A/RES/70/125 55-65 number -'],
  ],
  ['قرار الجمعية العامة 70/125', 'ar', ['op1 A/RES/70/125 - number -']],
  ['قرار الجمعية العامة ٧٠/١٢٥', 'ar', ['op1 A/RES/70/125 - number -']],
])('%s (%s)', (words, language, expected) => {
  expect(one(words, language)).toEqual(expected);
});

test('a mark cites what its note names, on the unit that bears it', () => {
  const mark: Inline = {
    type: 'footnoteReference',
    identifier: '5',
    label: '⁵',
    position: null,
  };
  const units = [
    unit('op4', [text('重申议程，'), mark, text('欢迎')]),
    unit('fn5', [text('见 A/74/821，附件。')], 'footnote'),
  ];
  expect(found(units)).toEqual([
    'fn5 A/74/821 annex symbol -',
    'op4 A/74/821 annex footnote reaffirm',
  ]);
});

test('a reference back means the nearest report named before', () => {
  const units = [
    unit('op1', [text('工作组报告和数字合作路线图')]),
    unit('op2', [text('上述报告；秘书长的报告')]),
  ];
  expect(found(units).slice(2)).toEqual(['op2 A/74/821 - back -', 'op2 A/74/821 - back -']);
});

test('a reference back that nothing answers is reported', () => {
  expect(one('上述报告')).toEqual(['op1 ? 上述报告']);
});

test.each([
  ['回顾大会第 70/125 号决议，其中大会重申《突尼斯议程》', ['recall', 'recall']],
  ['回顾大会第 70/125 号决议，并重申《突尼斯议程》', ['recall', 'reaffirm']],
  ['回顾某事，在这方面欢迎《突尼斯议程》', ['welcome']],
  ['欢迎某事，对未能落实《突尼斯议程》感到遗憾', ['regret']],
])('the verb of the clause: %s', (words, expected) => {
  expect(one(words).map((row) => row.split(' ').at(-1))).toEqual(expected);
});
