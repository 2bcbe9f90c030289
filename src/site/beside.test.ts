import { expect, test } from 'vitest';
import { fitBeside } from './beside.ts';

const oneLine = '回顾成果文件，';
const fiveLines = '甲'.repeat(190);
const none = { footnotes: [], notes: [], themes: [] };

test('what fits is shown', () => {
  const beside = { ...none, notes: ['题', '题'], themes: ['性别'] };
  expect(fitBeside(fiveLines, beside)).toEqual({ notes: 2, themes: true });
});

test('a short paragraph shows one note and hides the rest', () => {
  const beside = { ...none, notes: ['题', '题', '题'], themes: ['性别'] };
  expect(fitBeside(oneLine, beside)).toEqual({ notes: 1, themes: false });
});

test('a sidenote takes room', () => {
  const beside = { footnotes: ['见'.repeat(64)], notes: ['题', '题', '题'], themes: [] };
  expect(fitBeside('甲'.repeat(76), beside)).toEqual({ notes: 1, themes: false });
});

test('nothing beside is nothing hidden', () => {
  expect(fitBeside(oneLine, none)).toEqual({ notes: 0, themes: true });
});
