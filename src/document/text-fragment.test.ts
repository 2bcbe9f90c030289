import { expect, test } from 'vitest';
import { textFragment } from './text-fragment.ts';

const directive = (text: string, words: string, from = 0): string => {
  const start = text.indexOf(words, from);
  return decodeURIComponent(textFragment(text, start, start + words.length, 'zh'));
};

test('words that stand once are named as they are', () => {
  expect(directive('弥合数字鸿沟；', '数字鸿沟')).toBe(':~:text=数字鸿沟');
});

test('words that stand twice are named with what stands around them', () => {
  const text = '弥合数字鸿沟，扩大数字鸿沟；';
  const words = '数字鸿沟';
  expect(directive(text, words, text.indexOf('扩大'))).toMatch(/扩大-,数字鸿沟,-；$/u);
});

test('long words are named by their ends', () => {
  const words = `重申秘书长将通过两个不同进程${'推动落实'.repeat(10)}确认这两个进程可以相辅相成`;
  const found = directive(`甲${words}乙`, words);
  expect(found).toMatch(/^:~:text=重申秘书长/u);
  expect(found).toMatch(/相辅相成$/u);
  expect(found.length).toBeLessThan(40);
});

test('what means something in a directive is escaped', () => {
  expect(textFragment('A-B, C&D', 0, 8, 'en')).toBe(':~:text=A%2DB%2C%20C%26D');
});
