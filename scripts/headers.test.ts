import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersFor, parseHeaders } from './headers.ts';

test('a rule fits its path and nothing near it', () => {
  const rules = parseHeaders('/a.b/*\n  X-One: 1\n/a(c)\n  X-Two: a: b\n');
  expect(headersFor(rules, '/a.b/c/d')).toEqual({ 'X-One': '1' });
  expect(headersFor(rules, '/axb/c')).toEqual({});
  expect(headersFor(rules, '/a(c)')).toEqual({ 'X-Two': 'a: b' });
  expect(headersFor(rules, '/a(c)/')).toEqual({});
});

test('a line that is no header is named', () => {
  expect(() => parseHeaders('/*\n  nonsense\n')).toThrowErrorMatchingInlineSnapshot(
    `[Error: _headers: “nonsense” is not “Name: value”]`,
  );
});

test('the site allows no script or style in its pages and nothing from elsewhere', () => {
  const text = readFileSync(new URL('../public/_headers', import.meta.url), 'utf8');
  const policy = headersFor(parseHeaders(text), '/zh/')['Content-Security-Policy'];
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/u);
});
