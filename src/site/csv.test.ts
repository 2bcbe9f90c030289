import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

test.each([
  ['a', 'a'],
  ['a,b', '"a,b"'],
  ['say "x"', '"say ""x"""'],
  ['one\ntwo', '"one\ntwo"'],
  ['=1+1', "'=1+1"],
  [-3, '-3'],
  [null, ''],
])('%j', (value, written) => {
  expect(toCsv(['h'], [[value]])).toBe(`\uFEFFh\r\n${written}\r\n`);
});
