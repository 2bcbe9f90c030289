import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveDirectory, type StaticServer } from '../scripts/serve.ts';
import { launchBrowser } from './browser.ts';

/** The built indexes as a reader meets them. */
let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  server = await serveDirectory({ directory: 'dist', port: 0 });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const page = (path: string): string => readFileSync(`dist/${path}`, 'utf8');

test.each(['zh', 'en'])('the index of indexes leads to all of them (%s)', (lang) => {
  const html = page(`${lang}/indexes/index.html`);
  const names =
    'themes actions actors documents verbs timeline figures glossary sdgs notes coverage';
  for (const name of names.split(' ')) expect(html).toContain(`/${lang}/${name}/"`);
});

describe('actions', () => {
  test('“I am …” filters in place, keeps the choice in the address, and goes back', async () => {
    const tab = await browser.newPage();
    await tab.goto(`${server.url}zh/actions/`);
    const shown = tab.locator('.action:visible');
    const all = await shown.count();
    await tab.click('[data-role="secretary-general"]');
    expect(tab.url()).toContain('?for=secretary-general');
    expect(await shown.count()).toBe(1);
    expect(await shown.locator('.number').textContent()).toContain('124');
    await tab.goBack();
    expect(await shown.count()).toBe(all);
    await tab.goto(`${server.url}zh/actions/?for=cstd`);
    expect(await shown.count()).toBe(5);
    await tab.close();
  });

  test('without script the same links lead to pages', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const tab = await context.newPage();
    await tab.goto(`${server.url}en/actions/`);
    await tab.click('[data-role="member-states"]');
    expect(tab.url()).toContain('/en/actions/for/member-states/');
    expect(await tab.locator('.action').count()).toBeGreaterThan(3);
    await context.close();
  });

  test('as a table, as data, as a calendar', () => {
    const rows = page('en/actions/actions.csv').trimEnd().split('\r\n');
    const data = JSON.parse(page('en/actions/actions.json')) as unknown[];
    expect(rows).toHaveLength(data.length + 1);
    const calendar = page('en/actions/actions.ics');
    expect(calendar).toMatch(/op114@/u);
    expect(calendar).toMatch(/op116@/u);
  });
});

describe('themes', () => {
  test('a theme’s page links every paragraph by its permalink, with its evidence marked', () => {
    const html = page('zh/themes/gender/index.html');
    const rows = page('zh/themes/gender/paragraphs.csv').trimEnd().split('\r\n').slice(1);
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows)
      expect(html).toContain(`/zh/E/RES/2024/13/#${row.split(',')[1] ?? ''}"`);
    expect(html).toContain('<mark>性别数字鸿沟</mark>');
  });
});

test.each([
  'themes/gender/',
  'actions/',
  'timeline/',
  'coverage/',
  'verbs/',
  'glossary/',
  'notes/',
])('nothing is wider than a phone: %s', async (path) => {
  const tab = await browser.newPage({ viewport: { width: 390, height: 800 } });
  for (const lang of ['zh', 'en']) {
    await tab.goto(`${server.url}${lang}/${path}`);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  }
  await tab.close();
});
