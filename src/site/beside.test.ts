import { expect, test } from 'vitest';
import { fitBeside } from './beside.ts';

const oneLine = '回顾成果文件，';
const threeLines = '甲'.repeat(110);
const none = { footnotes: 0, notes: [], themes: [] };

test('what fits is shown', () => {
  const beside = { ...none, notes: ['题', '题'], themes: ['性别'] };
  expect(fitBeside(threeLines, beside)).toEqual({ notes: 2, themes: true });
});

test('of what does not fit, notes come first and one line is kept to open the rest', () => {
  const beside = { ...none, notes: ['题', '题', '题', '题', '题'], themes: ['性别'] };
  expect(fitBeside(threeLines, beside)).toEqual({ notes: 3, themes: false });
});

test('a line of text has room for one line beside it', () => {
  expect(fitBeside(oneLine, { ...none, notes: ['题'] })).toEqual({ notes: 1, themes: true });
  const beside = { ...none, notes: ['题'], themes: ['性别'] };
  expect(fitBeside(oneLine, beside)).toEqual({ notes: 0, themes: false });
});

test('footnotes have the room', () => {
  const beside = { footnotes: 1, notes: ['题', '题'], themes: [] };
  expect(fitBeside(threeLines, beside)).toEqual({ notes: 0, themes: true });
});

test('nothing beside is nothing hidden', () => {
  expect(fitBeside(oneLine, none)).toEqual({ notes: 0, themes: true });
});
