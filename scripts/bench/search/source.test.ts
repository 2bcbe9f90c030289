import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { printedParagraphs } from './source.ts';

const source = `
理事会，

回顾第 1/2 号决议，¹

又回顾各国承诺尊重和平等对待各国人民，并在今后几年里继续为此目的而共同努力，使各方都能受益，同时注意到各

¹ 见 A/1。

国人民的努力，

总结

1. **欢迎并敦促**执行该决议；
2. **请**会员国：

(a) 保留守塔人；² 并公布时数；

2024 年 1 月 1 日
第 2 次全体会议`;

test('paragraphs are read from the print, with the places of bold, marks and page joins', () => {
  const paragraphs = printedParagraphs(source);
  expect(paragraphs.map(({ anchor }) => anchor)).toEqual(['pp1', 'pp2', 'op1', 'op2', 'op2a']);
  const [first, cut, bold, , item] = paragraphs;
  expect(first).toMatchObject({ text: '回顾第 1/2 号决议，', marks: [12] });
  expect(cut?.text).toContain('同时注意到各国人民的努力，');
  expect(cut?.text.slice(cut.pages[0])).toBe('国人民的努力，');
  expect(bold).toMatchObject({ text: '欢迎并敦促执行该决议；', bold: [0, 5] });
  expect(item).toMatchObject({ text: '保留守塔人； 并公布时数；', marks: [6] });
});

test('the text of the site has a mark for each of its footnotes', async () => {
  const text = await readFile('content/documents/E-RES-2024-13/zh.txt', 'utf8');
  const paragraphs = printedParagraphs(text);
  expect(paragraphs.flatMap(({ marks }) => marks)).toHaveLength(16);
  expect(paragraphs.filter(({ pages }) => pages.length > 0)).not.toHaveLength(0);
});
