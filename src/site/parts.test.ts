import { expect, test } from 'vitest';
import { messages } from '../i18n/index.ts';
import { partsOf } from './parts.ts';
import { sampleText, sampleUnit } from './sample-text.ts';

test('a part has the paragraphs of its own heading; parts without any are left out', () => {
  const section = (anchor: string, level: number) => ({
    anchor,
    title: anchor,
    level,
    first: null,
    last: null,
  });
  const text = sampleText(
    [
      sampleUnit('1', { anchor: 'pp1' }),
      sampleUnit('1', { section: 'sec-b' }),
      sampleUnit('1', { anchor: 'fn1', kind: 'footnote' }),
    ],
    { sections: [section('sec-a', 1), section('sec-b', 2)] },
  );
  expect(
    partsOf(text, messages('zh')).map(({ title, units }) => [
      title,
      units.map(({ anchor }) => anchor),
    ]),
  ).toEqual([
    ['序言', ['pp1']],
    ['sec-b', ['op1']],
  ]);
});
