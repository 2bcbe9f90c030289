import { describe, expect, test } from 'vitest';
import {
  footnoteAnchor,
  labelToPart,
  paragraphAnchor,
  referenceAnchor,
  resolveFragment,
  sectionAnchor,
  subparagraphAnchor,
} from './anchor.ts';

describe('anchors', () => {
  test.each([
    ['(c)', 'c'],
    ['(ii)', 'ii'],
    ['a.', 'a'],
    ['１２.', '12'],
    ['12 bis', '12bis'],
    ['(AA)', 'aa'],
    ['（一）', '一'],
  ])('label %s is %s', (label, part) => {
    expect(labelToPart(label)).toBe(part);
  });

  test.each([
    ['', 'preambular', '3', 'pp3'],
    ['', 'operative', '80', 'op80'],
    ['annex', 'operative', '4', 'annex-op4'],
    ['annex-ii', 'operative', '4', 'annex-ii-op4'],
    ['', 'article', '17', 'art17'],
    ['part-b', 'preambular', '1', 'part-b-pp1'],
  ] as const)('in %j %s %s is %s', (scope, kind, number, anchor) => {
    expect(paragraphAnchor(scope, kind, number)).toBe(anchor);
  });

  test.each([
    ['op112', '(c)', 1, 'op112c'],
    ['op5b', '(ii)', 2, 'op5b-ii'],
    ['op5', '(1)', 1, 'op5-1'],
    ['op5b-ii', 'a.', 3, 'op5b-ii-a'],
  ])('%s %s in degree %i is %s', (parent, label, degree, anchor) => {
    expect(subparagraphAnchor(parent, label, degree)).toBe(anchor);
  });

  test('footnotes, marks and sections', () => {
    expect(footnoteAnchor('8')).toBe('fn8');
    expect(footnoteAnchor('*')).toBe('fnstar1');
    expect(footnoteAnchor('**')).toBe('fnstar2');
    expect(footnoteAnchor('1bis')).toBe('fn1bis');
    expect(referenceAnchor('*', 2)).toBe('fnrefstar1-2');
    expect(referenceAnchor('8')).toBe('fnref8');
    expect(referenceAnchor('8', 2)).toBe('fnref8-2');
    expect(sectionAnchor('internet-governance')).toBe('sec-internet-governance');
  });
});

describe('a fragment', () => {
  const page = new Set([
    'pp1',
    'pp2',
    'op1',
    'op80',
    'op81',
    'op82',
    'op112',
    'op112c',
    'fn8',
    'sec-2',
  ]);
  const exists = (anchor: string): boolean => page.has(anchor);

  test.each([
    ['#op80', ['op80']],
    ['#80', ['op80']],
    ['#para80', ['op80']],
    ['#para_80', ['op80']],
    ['#OP-80', ['op80']],
    ['#Op80', ['op80']],
    ['#第80段', ['op80']],
    ['#112c', ['op112c']],
    ['#112(c)', ['op112c']],
    ['#OP112C', ['op112c']],
    ['#80-82', ['op80', 'op81', 'op82']],
    ['#op80-op82', ['op80', 'op81', 'op82']],
    ['#para80–82', ['op80', 'op81', 'op82']],
    ['#pp1-2', ['pp1', 'pp2']],
    ['#FN8', ['fn8']],
    ['#sec-2', ['sec-2']],
    ['#999', []],
    ['#82-80', []],
    ['#1-99999999', []],
    ['#nonsense', []],
    ['', []],
  ])('%s means %j', (fragment, anchors) => {
    expect(resolveFragment(fragment, exists)).toEqual(anchors);
  });
});
