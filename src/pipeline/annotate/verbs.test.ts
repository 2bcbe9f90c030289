import { describe, expect, test } from 'vitest';
import type { OfficialLanguage } from '../../document/schema/common.ts';
import { Verbs } from '../../document/schema/vocabulary.ts';
import type { Inline } from '../../document/tree.ts';
import type { BareUnit } from './units.ts';
import { matchVerb, openingVerb } from './verbs.ts';

const label = { zh: '名', en: 'name' };
const verb = (id: string, forms: object) => ({
  id,
  class: 'note',
  forms,
  labels: label,
  note: label,
});
const verbs = Verbs.parse([
  verb('note', { zh: ['注意到'], en: ['Notes', 'Noting'] }),
  verb('take-note', { zh: ['表示注意到'], en: ['Takes note of'] }),
  verb('reaffirm', { zh: ['重申'], en: ['Reaffirms'] }),
]);

const text = (value: string): Inline => ({ type: 'text', value, position: null });
const unit = (before: string, marked: string, after: string): BareUnit => ({
  anchor: 'op1',
  kind: 'operative',
  number: '1',
  label: '1.',
  parent: null,
  section: null,
  text: before + marked + after,
  inlines:
    marked === ''
      ? [text(before + after)]
      : [
          text(before),
          {
            type: 'strong',
            children: [{ type: 'text', value: marked, position: null }],
            position: null,
          },
          text(after),
        ],
});
const open = (
  before: string,
  marked: string,
  after: string,
  language: OfficialLanguage = 'zh',
): unknown => {
  const found = openingVerb(unit(before, marked, after), verbs, language);
  return found && [found.words, found.verb, found.bold];
};

describe('openingVerb', () => {
  test.each([
    ['', '注意到', '某事', ['注意到', 'note', true]],
    ['', '又重申', '某事', ['又重申', 'reaffirm', true]],
    ['在这方面', '注意到', '某事', ['注意到', 'note', true]],
    ['还表示注意到某事', '', '', ['还表示注意到', 'take-note', false]],
    ['', '奋力', '某事', ['奋力', null, true]],
    ['某机构的报告', '', '', null],
  ])('%s【%s】%s', (before, marked, after, expected) => {
    expect(open(before, marked, after)).toEqual(expected);
  });

  test('what is set off in the middle of a paragraph is a title, not its verb', () => {
    const lead = 'Notes the report of the Secretary-General entitled ';
    expect(open(lead, 'Our Common Agenda', '', 'en')).toEqual(['Notes', 'note', false]);
  });
});

test('the longest form wins, whatever its case', () => {
  expect(matchVerb('表示注意到报告', verbs, 'zh')?.id).toBe('take-note');
  expect(matchVerb('also takes note of', verbs, 'en')?.id).toBe('take-note');
});
