import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import type { EmittedDocument, Unit } from '../document/schema/emitted.ts';
import { convertCorpus } from './index.ts';
import { load } from './load/index.ts';

/** What the first text is known to hold: nothing in the code knows it, so it is told here. */
const source = 'content/documents/E-RES-2024-13/zh.txt';
let document: EmittedDocument;

beforeAll(async () => {
  const { value: corpus } = await load('content');
  const { emitted } = await convertCorpus(corpus);
  const found = emitted.find(({ name }) => name === 'E-RES-2024-13.zh');
  if (!found) throw new Error('the first text was not converted');
  document = found.data;
});

const unit = (anchor: string): Unit => {
  const found = document.units.find((candidate) => candidate.anchor === anchor);
  if (!found) throw new Error(`no ${anchor}`);
  return found;
};

const range = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);

describe('resolution 2024/13', () => {
  test('its source is the given text, byte for byte', async () => {
    const digest = createHash('sha256')
      .update(await readFile(source))
      .digest('hex');
    expect(digest).toBe('37b73a4d3733fbdf4ae5497b251618578018f552b197cce6fb527cd85e8bef2e');
  });

  test('has every paragraph and footnote once, in order', () => {
    const operative = range('op', 124);
    const lettered = ['op112a', 'op112b', 'op112c', 'op112d'];
    operative.splice(112, 0, ...lettered);
    expect(document.units.map(({ anchor }) => anchor)).toEqual([
      ...range('pp', 10),
      ...operative,
      ...range('fn', 16),
    ]);
  });

  test('has five headings, two of them under another', () => {
    expect(
      document.sections.map(({ title, level, first, last }) => [title, level, first, last]),
    ).toEqual([
      ['总结：审查信息社会世界峰会成果落实情况', 1, 'op1', 'op79'],
      ['互联网治理', 1, 'op80', 'op95'],
      ['加强合作', 2, 'op83', 'op87'],
      ['互联网治理论坛', 2, 'op88', 'op95'],
      ['前进的道路', 1, 'op96', 'op124'],
    ]);
  });

  test('joins what page breaks cut, with nothing between', () => {
    const joins: [string, string][] = [
      ['pp5', '个人、社区和各国人民均能'],
      ['op5', '获取信息和知识的机会'],
      ['op14', '可探讨数据与可持续发展'],
      ['op24', '包括增加一个关于'],
      ['op66', '妇女和女童的信息和通信技术教育'],
      ['op84', '《突尼斯议程》中加强合作的设想'],
    ];
    for (const [anchor, words] of joins) expect(unit(anchor).text).toContain(words);
  });

  test('joins each mark to its note', () => {
    const marks = document.units.flatMap(({ anchor, footnotes }) =>
      footnotes.map((identifier) => `${identifier} ${anchor}`),
    );
    expect(marks).toEqual([
      '1 pp1',
      '2 pp5',
      '3 pp7',
      '4 pp9',
      '5 op4',
      '6 op4',
      '7 op7',
      '8 op49',
      '9 op73',
      '10 op74',
      '11 op76',
      '12 op86',
      '13 op91',
      '14 op105',
      '15 op107',
      '16 op120',
    ]);
  });

  test('opens with bold verbs, except in paragraph 6, and not always first', () => {
    const operative = document.units.filter(({ kind }) => kind === 'operative');
    const plain = operative.filter(({ verb }) => verb?.bold !== true).map(({ anchor }) => anchor);
    const later = operative
      .filter(({ verb }) => (verb?.start ?? 0) > 0)
      .map(({ anchor }) => anchor);
    expect(plain).toEqual(['op6']);
    expect(later).toEqual(['op37', 'op40', 'op49', 'op94', 'op95', 'op121', 'op123']);
    expect(unit('op6').verb?.words).toBe('欢迎');
  });

  test('keeps what stands around the paragraphs', () => {
    expect(document.number).toBe('2024/13.');
    expect(document.title).toBe('评估信息社会世界峰会成果落实和后续工作方面取得的进展');
    expect(document.lines.map(({ role, text }) => `${role}: ${text}`)).toEqual([
      'session: 2024 年届会',
      'agenda-item: 议程项目 18(b)',
      'agenda-title: 经济和环境问题：科学和技术促进发展',
      'adoption: 2024 年 7 月 23 日经济及社会理事会决议',
      'recommendation: [根据科学和技术促进发展委员会的建议(E/2024/31)通过]',
      'enacting: 经济及社会理事会，',
      'date: 2024 年 7 月 23 日',
      'meeting: 第 37 次全体会议',
    ]);
  });

  test('mentions no document that has no record', async () => {
    const { value: corpus, diagnostics } = await load('content');
    const converted = await convertCorpus(corpus);
    const all = [...diagnostics, ...converted.diagnostics, ...converted.checks];
    expect(all.filter(({ id }) => id !== 'heading-unknown')).toEqual([]);
  });
});
