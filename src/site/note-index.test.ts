import { expect, test } from 'vitest';
import { Note } from '../document/schema/note.ts';
import { messages } from '../i18n/index.ts';
import { countByKind, notesByPart, withoutNotes } from './note-index.ts';
import type { NoteEntry } from './notes.ts';
import { sampleText, sampleUnit } from './sample-text.ts';

const entry = (name: string, anchor: string, kind = 'context'): NoteEntry => ({
  folder: 'A-RES-1-1',
  name,
  note: Note.parse({
    anchors: [anchor],
    kind,
    title: { zh: '名', en: 'name' },
    date: '2026-11-24',
    sources: [{ text: 'A/1', verified: 'T' }],
  }),
});
const text = sampleText(
  [
    sampleUnit('1', { anchor: 'pp1', kind: 'preambular' }),
    sampleUnit('1', { section: 'sec-a', footnotes: ['1'] }),
    sampleUnit('2', { section: 'sec-a' }),
    sampleUnit('1', { anchor: 'fn1', kind: 'footnote' }),
  ],
  { sections: [{ anchor: 'sec-a', title: '甲', level: 1, first: 'op1', last: 'op2' }] },
);
const notes = [
  entry('a', 'op1'),
  entry('b', 'fn1', 'textual'),
  entry('c', 'title'),
  entry('d', 'sec-a'),
];

test('a note stands in the part of its first anchor, a footnote’s where its mark is', () => {
  const parts = notesByPart(text, notes, messages('zh'));
  expect(parts.map(({ notes: own }) => own.map(({ name }) => name))).toEqual([
    ['c'],
    ['d', 'a', 'b'],
  ]);
  expect(countByKind(notes)).toEqual([3, 0, 0, 0, 1]);
});

test('paragraphs that no note concerns', () => {
  expect(withoutNotes(text, notes).map(({ anchor }) => anchor)).toEqual(['pp1', 'op2']);
});
