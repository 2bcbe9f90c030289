import { expect, test } from 'vitest';
import { foldWithOffsets } from '../../document/fold.ts';
import { findWholeNames, nameList } from './names.ts';

const found = (text: string, names: string[], exclude: string[] = []): string[] =>
  findWholeNames(
    text,
    foldWithOffsets(text),
    nameList(
      names.map((name) => ({ name, value: name })),
      exclude,
    ),
  ).map(({ words }) => words);

test.each([
  [
    '联合国教科文组织与教科文组织',
    ['教科文组织', '联合国教科文组织'],
    ['联合国教科文组织', '教科文组织'],
  ],
  ['the UN and UNESCO, fun', ['UN', 'UNESCO'], ['UN', 'UNESCO']],
  ['《2030 年议程》', ['2030年议程'], ['2030 年议程']],
])('%s', (text, names, expected) => {
  expect(found(text, names)).toEqual(expected);
});

test('a longer excluded word hides a name', () => {
  expect(found('发展方面加强合作，加强合作进程', ['加强合作'], ['发展方面加强合作'])).toHaveLength(
    1,
  );
});
