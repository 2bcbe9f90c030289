/** What search needs before a reader searches, and that nothing typed meanwhile is lost. */
import { existsSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { countBytes } from '../scripts/bench/search/wire.ts';
import { serveDirectory, type StaticServer } from '../scripts/serve.ts';
import { launchBrowser } from './browser.ts';
import { done, labels } from './search-page.ts';

describe.skipIf(!existsSync('dist/zh/search/index.html'))('search as it opens', () => {
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

  /** Where a reader searches, and how; what answers is held back until it is let come. */
  const places = [
    ['on its page', 'zh/search/', '**/_astro/page.*.js', '#q'],
    ['in the dialog', 'zh/E/RES/2024/13/', '**/_astro/dialog.*.js', '.search-dialog input'],
  ] as const;
  const enter = async (path: string, script: string, field: string) => {
    const page = await open();
    let come = (): void => undefined;
    const arrival = new Promise<void>((resolve) => (come = resolve));
    await page.route(script, async (route) => {
      await arrival;
      await route.continue();
    });
    await page.goto(served.url + path);
    const asked = page.waitForRequest(script);
    await page.keyboard.press('/');
    await asked;
    expect(await page.locator(field).evaluate((own) => own === document.activeElement)).toBe(true);
    return { page, come };
  };

  test.each(places)('finds what is typed before that has come, %s', async (_, ...place) => {
    const { page, come } = await enter(...place);
    await page.keyboard.type('数字鸿沟');
    come();
    await done(page);
    expect(await page.locator(place[2]).inputValue()).toBe('数字鸿沟');
    expect((await labels(page)).length).toBeGreaterThan(0);
  });

  test('what is typed before that has come is in the address', async () => {
    const { page, come } = await enter('zh/search/', '**/_astro/page.*.js', '#q');
    await page.keyboard.type('数字鸿沟');
    come();
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('数字鸿沟');
  });

  test.each(places)('lets an input method finish that is at work, %s', async (_, ...place) => {
    const { page, come } = await enter(...place);
    const session = await page.context().newCDPSession(page);
    const composed = { text: 'qingnian', selectionStart: 0, selectionEnd: 0 };
    await session.send('Input.imeSetComposition', composed);
    come();
    await page.waitForTimeout(1000);
    expect(await page.locator(place[2]).inputValue()).toBe('qingnian');
    expect(await page.locator('[data-search-results] .hit').count()).toBe(0);
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
