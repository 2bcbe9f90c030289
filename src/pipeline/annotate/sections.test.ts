import { expect, test } from 'vitest';
import { enclosing } from './sections.ts';

const section = (anchor: string, level: number) => ({
  anchor,
  title: '',
  level,
  first: null,
  last: null,
});
const sections = [
  section('sec-a', 1),
  section('sec-b', 1),
  section('sec-c', 2),
  section('sec-d', 2),
  section('sec-e', 1),
];

test.each([
  ['sec-d', ['sec-d', 'sec-b']],
  ['sec-b', ['sec-b']],
  ['sec-e', ['sec-e']],
  [null, []],
])('%s', (anchor, expected) => {
  expect(enclosing(sections, anchor)).toEqual(expected);
});
