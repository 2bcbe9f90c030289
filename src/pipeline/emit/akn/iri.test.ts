import { expect, test } from 'vitest';
import { eIdOf, workIri } from './iri.ts';

test.each([
  ['op80', 'para_80'],
  ['op112c', 'para_112__point_c'],
  ['op5b-ii', 'para_5__point_b__point_ii'],
  ['pp3', 'recs_1__rec_3'],
  ['art17', 'art_17'],
  ['annex-op4', 'annex__para_4'],
  ['sec-internet-governance', 'sec_internet_governance'],
])('%s → %s', (anchor, eId) => {
  expect(eIdOf(anchor)).toBe(eId);
});

const date = { value: '2024-07-23', verified: 'T', source: 'text', of: 'adopted' } as const;

test('the IRI of a resolution', () => {
  const record = {
    symbol: 'E/RES/2024/13',
    organ: 'economic-and-social-council',
    date,
    kind: 'resolution',
  } as const;
  expect(workIri(record)).toBe('/akn/un/statement/deliberation/ecosoc/2024-07-23/2024-13');
});

test('the IRI of a report', () => {
  const record = { symbol: 'A/74/821', organ: 'secretary-general', kind: 'report' } as const;
  expect(workIri(record)).toBe('/akn/un/doc/report/unga/nodate/A-74-821');
});
