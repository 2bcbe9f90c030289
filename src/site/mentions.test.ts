import { expect, test } from 'vitest';
import { Actors, Glossary, Verbs } from '../document/schema/vocabulary.ts';
import { actorRows } from './actors.ts';
import { figuresIn } from './figures.ts';
import { glossaryRows } from './glossary.ts';
import { goalRows } from './goals.ts';
import { distinctNames } from './names.ts';
import { sampleText, sampleUnit } from './sample-text.ts';
import { verbRows } from './verbs.ts';

const label = (zh: string) => ({ zh, en: zh });
const span = { start: 0, end: 1, words: '' };
const text = sampleText([
  sampleUnit('1', {
    verb: { ...span, verb: 'note', class: 'note', bold: true },
    actors: [
      { ...span, actor: 'itu' },
      { ...span, actor: 'itu' },
    ],
    figures: [
      { ...span, value: 95, unit: '%' },
      { ...span, value: 5, unit: '次' },
    ],
    terms: [{ ...span, term: 'igf' }],
    goals: [{ ...span, goal: 9, target: '9.c' }],
  }),
]);

test('verbs with the paragraphs that open with them', () => {
  const verb = (id: string) => ({
    id,
    class: 'note',
    forms: {},
    labels: label(id),
    note: label(id),
  });
  const rows = verbRows(Verbs.parse([verb('urge'), verb('note')]), [text]);
  expect(rows.map(({ verb: { id }, places }) => [id, places.length])).toEqual([
    ['note', 1],
    ['urge', 0],
  ]);
});

test('actors with the paragraphs that name them, each once', () => {
  const actors = Actors.parse([
    { id: 'itu', labels: label('国际电联'), kind: 'agency', names: {} },
  ]);
  expect(actorRows(actors, [text], [])[0]?.places).toHaveLength(1);
});

test('figures one by one', () => {
  expect(figuresIn([text]).map(({ figure }) => figure.value)).toEqual([95, 5]);
});

test('terms by pinyin, with the paragraphs that use them', () => {
  const term = (id: string, zh: string) => ({
    id,
    labels: label(zh),
    names: {},
    definition: label(zh),
    sources: [{ text: 'A/1', verified: 'T' }],
  });
  const rows = glossaryRows(
    Glossary.parse([term('igf', '互联网治理论坛'), term('big-data', '大数据')]),
    [text],
    'zh',
  );
  expect(rows.map(({ term: { id }, places }) => [id, places.length])).toEqual([
    ['big-data', 0],
    ['igf', 1],
  ]);
});

test('all seventeen Goals', () => {
  const rows = goalRows([text], []);
  expect(rows).toHaveLength(17);
  expect(rows[8]?.mentions.map(({ mention }) => mention.target)).toEqual(['9.c']);
});

test('names that differ only in spaces, width or case are one', () => {
  expect(distinctNames(['2030年议程', '2030 年议程', 'CSTD', 'cstd', 'WSIS'])).toEqual([
    '2030年议程',
    'CSTD',
    'WSIS',
  ]);
});
