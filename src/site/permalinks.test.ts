import { expect, test } from 'vitest';
import type { PermalinkChange, PermalinkLock } from '../document/schema/permalinks.ts';
import { formerAddresses } from './permalinks.ts';

const change = (more: Partial<PermalinkChange>): PermalinkChange => ({
  ...{ type: 'moved', page: 'A/NEW/1', language: 'zh', anchor: null, to: null, before: null },
  ...{ reason: '更正', date: '2026-01-02' },
  ...more,
});
const lock = (...changes: PermalinkChange[]): PermalinkLock => ({
  pages: ['A/NEW/1/'],
  documents: { 'A/NEW/1': { zh: { op1: 'aa', op2: 'bb', fn1: 'cc' } } },
  changes,
});
const former = (...changes: PermalinkChange[]): string[] =>
  formerAddresses(lock(...changes)).map(({ path, to }) => `${path} → ${to ?? 'nowhere'}`);

test('a page that moved takes its paragraphs along', () => {
  const moved = change({ page: 'A/OLD/1/', language: null, to: 'A/NEW/1/' });
  expect(former(moved)).toEqual([
    'A/OLD/1/ → A/NEW/1/',
    'A/OLD/1/op1/ → A/NEW/1/op1/',
    'A/OLD/1/op2/ → A/NEW/1/op2/',
  ]);
});

test('an anchor that is gone leads to where its words stand', () => {
  expect(former(change({ anchor: 'op3', to: 'op2' }))).toEqual(['A/NEW/1/op3/ → A/NEW/1/op2/']);
});

test('an anchor that holds other words now stays where it is', () => {
  expect(former(change({ anchor: 'op1', to: 'op2' }))).toEqual([]);
});

test('what was withdrawn leads nowhere, and has a page that says so', () => {
  expect(former(change({ type: 'withdrawn', anchor: 'op9' }))).toEqual(['A/NEW/1/op9/ → nowhere']);
});
