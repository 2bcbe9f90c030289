import { expect, test } from 'vitest';
import { goalsOf } from './goals.ts';

test.each([
  ['zh', '可持续发展目标 5，促请', ['5']],
  ['zh', '《2030 年议程》具体目标 9.c 的承诺', ['9.c']],
  ['zh', '所有 17 个可持续发展目标 2030', []],
  ['en', 'Sustainable Development Goal 5 and target 9.c', ['5', '9.c']],
  ['fr', 'objectif de développement durable 5', ['5']],
  ['es', 'Objetivo de Desarrollo Sostenible 5', ['5']],
] as const)('%s: %s', (language, text, expected) => {
  expect(goalsOf(text, language).map(({ goal, target }) => target ?? String(goal))).toEqual(
    expected,
  );
});
