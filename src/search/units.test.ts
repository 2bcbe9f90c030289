import { expect, test } from 'vitest';
import type { Unit } from '../document/schema/emitted.ts';
import { searchNotes } from './units.ts';

const unit = (anchor: string, kind: Unit['kind'], parent: string | null = null): Unit => ({
  anchor,
  kind,
  number: anchor.replace(/\D/gu, ''),
  label: null,
  parent,
  section: null,
  text: '',
  footnotes: [],
  verb: null,
  themes: [],
  citations: [],
  actors: [],
  dates: [],
  figures: [],
  terms: [],
  goals: [],
});

test('notes come with the units they stand beside and those above them, and no others', () => {
  const units = [
    unit('pp3', 'preambular'),
    unit('op5', 'operative'),
    unit('op6', 'operative'),
    unit('op6a', 'subparagraph', 'op6'),
    unit('op6a-ii', 'subparagraph', 'op6a'),
    unit('fn8', 'footnote'),
  ];
  const note = (anchor: string): { anchor: string; title: string; body: string } => ({
    anchor,
    title: '标题',
    body: '正文',
  });
  const { beside, units: notes } = searchNotes(
    { symbol: 'A/RES/1/1', language: 'zh', title: null, units },
    [note('op6a-ii'), note('fn8')],
  );
  expect(beside.map(({ anchor }) => anchor)).toEqual(['op6', 'op6a', 'op6a-ii', 'fn8']);
  expect(notes.map(({ anchor, text }) => `${anchor} ${text}`)).toEqual([
    'op6a-ii 标题\n正文',
    'fn8 标题\n正文',
  ]);
});
