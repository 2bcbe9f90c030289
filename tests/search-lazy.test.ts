/** What the search page needs before a reader searches, and that nothing typed meanwhile is lost. */
import { existsSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { countBytes } from '../scripts/bench/search/wire.ts';
import { serveDirectory, type StaticServer } from '../scripts/serve.ts';
import { launchBrowser } from './browser.ts';
import { done, labels } from './search-page.ts';

describe.skipIf(!existsSync('dist/zh/search/index.html'))('the search page as it opens', () => {
  let served: StaticServer;
  let browser: Browser;
  beforeAll(async () => {
    served = await serveDirectory({ directory: 'dist' });
    browser = await launchBrowser();
  });
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
  afterAll(async () => {
    await browser.close();
    await served.close();
  });
  const open = async (): Promise<Page> =>
    (await browser.newContext({ serviceWorkers: 'block' })).newPage();

  test('fetches a small script, and what answers when its field is entered', async () => {
    const page = await open();
    const wire = await countBytes(page);
    await page.goto(`${served.url}zh/search/`, { waitUntil: 'networkidle' });
    const scripts = wire.since().filter(({ url }) => url.endsWith('.js'));
    expect(scripts.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(8000);
    expect(await page.locator('[data-search-results]').count()).toBe(0);
    await page.keyboard.press('/');
    await page.waitForSelector('[data-search-results]');
    expect(await page.locator('[data-search-status]').innerText()).toBe('请输入要查找的文字。');
  });

  test('finds what is typed before that has come', async () => {
    const page = await open();
    let come = (): void => undefined;
    const arrival = new Promise<void>((resolve) => (come = resolve));
    await page.route('**/_astro/page.*.js', async (route) => {
      await arrival;
      await route.continue();
    });
    await page.goto(`${served.url}zh/search/`);
    const asked = page.waitForRequest('**/_astro/page.*.js');
    await page.focus('#q');
    await asked;
    await page.keyboard.type('数字鸿沟');
    come();
    await done(page);
    expect(await page.locator('#q').inputValue()).toBe('数字鸿沟');
    expect((await labels(page)).length).toBeGreaterThan(0);
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('数字鸿沟');
  });

  test('lets an input method finish that is at work when it comes', async () => {
    const page = await open();
    let come = (): void => undefined;
    const arrival = new Promise<void>((resolve) => (come = resolve));
    await page.route('**/_astro/page.*.js', async (route) => {
      await arrival;
      await route.continue();
    });
    await page.goto(`${served.url}zh/search/`);
    const asked = page.waitForRequest('**/_astro/page.*.js');
    await page.focus('#q');
    await asked;
    const session = await page.context().newCDPSession(page);
    const composed = { text: 'qingnian', selectionStart: 0, selectionEnd: 0 };
    await session.send('Input.imeSetComposition', composed);
    come();
    await page.waitForSelector('[data-search-results]');
    expect(await page.locator('#q').inputValue()).toBe('qingnian');
    expect(await page.locator('[data-search-status]').innerText()).toBe('请输入要查找的文字。');
    await session.send('Input.insertText', { text: '青年' });
    await expect.poll(() => labels(page)).not.toHaveLength(0);
  });

  test('answers an address without moving what is shown', async () => {
    const page = await open();
    await page.addInitScript(() => {
      let moved = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if ('value' in entry) moved += Number(entry.value);
        document.documentElement.dataset.moved = String(moved);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${served.url}zh/search/?q=数字鸿沟`);
    await done(page);
    const moved = await page.locator('html').getAttribute('data-moved');
    // Less than anyone sees: a word that takes another width.
    expect(Number(moved ?? 0)).toBeLessThan(0.001);
  });
});
