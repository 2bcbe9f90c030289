import { expect, test } from 'vitest';
import { Note } from '../document/schema/note.ts';
import type { NoteEntry } from './notes.ts';
import { sampleText, sampleUnit } from './sample-text.ts';
import { specimenOf } from './specimen.ts';

const noteOn = (anchor: string): NoteEntry => ({
  folder: 'A-RES-1-1',
  name: anchor,
  note: Note.parse({
    anchors: [anchor],
    kind: 'context',
    title: { zh: '名', en: 'name' },
    date: '2026-11-24',
    sources: [{ text: 'A/1', verified: 'T' }],
  }),
});
const short = { text: '字'.repeat(40) };
const text = sampleText([
  sampleUnit('1', { ...short, footnotes: ['1', '2'] }),
  sampleUnit('2', short),
  sampleUnit('3', { ...short, footnotes: ['3'] }),
  sampleUnit('4', { text: '字'.repeat(400), footnotes: ['4', '5', '6'] }),
]);

test('the short paragraph beside which most stands', () => {
  const found = specimenOf(text, ['op2', 'op3', 'op4'].map(noteOn));
  expect(found?.unit.anchor).toBe('op3');
  expect(found?.notes.map(({ name }) => name)).toEqual(['op3']);
});

test('none where no short paragraph has a note', () => {
  expect(specimenOf(text, [noteOn('op4')])).toBeNull();
});
