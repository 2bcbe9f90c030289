import { expect, test } from 'vitest';
import { Note } from './note.ts';

const note = {
  anchors: ['op36'],
  kind: 'textual',
  title: { zh: '多出的英文', en: 'A stray English word' },
  date: '2026-11-24',
  sources: [{ text: 'E/RES/2024/13, para. 36', document: 'E/RES/2024/13', verified: 'T' }],
};

test('a note with anchor and source is one', () => {
  expect(Note.safeParse(note).success).toBe(true);
});

test.each([
  ['no source', { sources: [] }],
  ['sources left out', { sources: undefined }],
  ['no anchor', { anchors: [] }],
  ['an anchor that is none', { anchors: ['第36段'] }],
  ['a source that was not seen', { sources: [{ text: 'x', verified: 'K' }] }],
  ['a kind that is none', { kind: 'opinion' }],
  ['one language only', { title: { zh: '题' } }],
  ['a follow-up that does not say when', { kind: 'follow-up' }],
  ['a day that is none', { date: '2026-02-30' }],
])('refused: %s', (_, given) => {
  expect(Note.safeParse({ ...note, ...given }).success).toBe(false);
});
