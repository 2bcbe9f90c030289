import type { PhrasingContent } from 'mdast';
import { expect, test } from 'vitest';
import { jsxText } from './jsx.ts';
import { foldAfterOpening } from './opening.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const mark = jsxText('FootnoteMark', { identifier: '5' }, []);
const cite = jsxText('Cite', { document: 'X/1' }, [text('《议程》，第 1 段')]);

/** `[…]` stands for the element that can be hidden. */
function shown(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type !== 'mdxJsxTextElement') return '';
      const inner = shown(node.children);
      if (node.name === 'Rest') return `[${inner}]`;
      return node.name === 'FootnoteMark' ? '*' : inner;
    })
    .join('');
}

test.each([
  ['欢迎世界峰会取得的进展，包括甲，还有乙；', '欢迎世界峰会取得的进展，[包括甲，还有乙；]'],
  ['强调指出，必须采取更多的行动，以便甲；', '强调指出，必须采取更多的行动，[以便甲；]'],
  ['欢迎世界峰会取得的进展；', '欢迎世界峰会取得的进展；'],
  ['', ''],
  [
    'Recalling the outcome documents of the Summit, and also others,',
    'Recalling the outcome documents of the Summit,[ and also others,]',
  ],
  ['1,000 people', '1,000 people'],
])('%s', (source, expected) => {
  expect(shown(foldAfterOpening([text(source)]))).toBe(expected);
});

test('a footnote mark stays with the clause it follows', () => {
  const nodes = [text('回顾信息社会世界峰会成果，'), mark, text('还有乙，')];
  expect(shown(foldAfterOpening(nodes))).toBe('回顾信息社会世界峰会成果，*[还有乙，]');
});

test('a paragraph that ends in a mark has nothing to hide', () => {
  const nodes = [text('回顾信息社会世界峰会成果，'), mark];
  expect(shown(foldAfterOpening(nodes))).toBe('回顾信息社会世界峰会成果，*');
});

test('a citation is never cut', () => {
  const nodes = [text('又重申'), cite, text('和其他承诺，还有乙；')];
  expect(shown(foldAfterOpening(nodes))).toBe('又重申《议程》，第 1 段和其他承诺，[还有乙；]');
});
