/** Search in a library that is too large to be fetched whole: the newest text answers first. */
import { existsSync, readFileSync } from 'node:fs';
import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serveDirectory, type StaticServer } from '../scripts/serve.ts';
import { fold } from '../src/document/fold.ts';
import { buildIndex } from '../src/search/grams.ts';
import type { Library } from '../src/search/library.ts';
import type { SearchPart } from '../src/search/units.ts';
import { launchBrowser } from './browser.ts';
import { done, facet, labels, status, texts } from './search-page.ts';

const file = 'dist/search-data/parts/E-RES-2024-13.zh.json';
const built = existsSync(file);

/** The real text, and an older one with some of its paragraphs. */
function library(): { readonly files: ReadonlyMap<string, unknown>; readonly older: string } {
  const newer = JSON.parse(readFileSync(file, 'utf8')) as SearchPart;
  const older = { ...newer, symbol: 'E/RES/1990/1', units: newer.units.slice(0, 60) };
  const parts = { newer, older };
  const listed: Library = {
    buckets: 8,
    parts: Object.entries(parts).map(([name, { symbol, language }], at) => ({
      name,
      symbol,
      language,
      year: String(2024 - at),
      weight: 20_000,
    })),
  };
  const folded = Object.values(parts).map(({ units }) => units.map(({ text }) => fold(text)));
  const index = buildIndex(folded, listed.buckets);
  return {
    older: older.symbol,
    files: new Map<string, unknown>([
      ['library', listed],
      ...Object.entries(parts).map(([name, part]) => [`parts/${name}`, part] as const),
      ...index.map((bucket, number) => [`grams/${number}`, bucket] as const),
    ]),
  };
}

describe.skipIf(!built)('search in a large library', () => {
  let served: StaticServer;
  let browser: Browser;
  let page: Page;
  let answerIndex: (how: 'fulfil' | 'abort') => void;
  const { files, older } = built ? library() : { files: new Map<string, unknown>(), older: '' };

  beforeAll(async () => {
    served = await serveDirectory({ directory: 'dist' });
    browser = await launchBrowser();
  });
  beforeEach(async () => {
    const index = new Promise<'fulfil' | 'abort'>((resolve) => (answerIndex = resolve));
    page = await browser.newPage({
      serviceWorkers: 'block',
      viewport: { width: 390, height: 800 },
    });
    await page.route('**/search-data/**', async (route: Route) => {
      const name = /search-data\/(.*)\.json/u.exec(route.request().url())?.[1] ?? '';
      if (!files.has(name)) return route.continue();
      if (name.startsWith('grams/') && (await index) === 'abort') return route.abort();
      return route.fulfill({ json: files.get(name) });
    });
    await page.goto(`${served.url}zh/search/`);
    await page.focus('#q');
    await page.waitForSelector('[data-search-results]');
  });
  afterEach(() => page.close());
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  /** Types words until the newest text is there to answer them, while the index is not. */
  const begun = (words: string): Promise<void> =>
    expect
      .poll(
        async () => {
          await page.fill('#q', '');
          await page.fill('#q', words);
          return page
            .waitForSelector('[data-search-state="begun"]', { timeout: 1000 })
            .catch(() => null);
        },
        { timeout: 20_000 },
      )
      .not.toBeNull();

  test('shows what the newest text holds, says that there may be more, and adds it below', async () => {
    await begun('电子商务');
    const first = await labels(page);
    expect(first.length).toBeGreaterThan(0);
    expect(await texts(page, '.search-said')).toEqual([
      expect.stringMatching(/^至少\d+个段落包含所查文字，已查1份文本，其余1份正在查找$/u),
    ]);
    // Nothing is read out yet.
    expect(await status(page)).toBe('');
    const link = page.locator('[data-search-list] a.hit').first();
    await link.focus();
    const place = await link.boundingBox();
    const said = await page.locator('[data-search-status]').evaluateHandle((element) => {
      const all: string[] = [];
      const note = (): number => all.push(element.textContent);
      new MutationObserver(note).observe(element, { childList: true });
      return all;
    });
    answerIndex('fulfil');
    await done(page);
    expect(await link.evaluate((element) => element.matches(':focus'))).toBe(true);
    expect(await link.boundingBox()).toEqual(place);
    const all = await labels(page);
    expect(all.slice(0, first.length)).toEqual(first);
    const added = all.filter((label) => label.startsWith(older));
    expect(added.length).toBeGreaterThan(0);
    expect(all.slice(-added.length)).toEqual(added);
    expect(await said.jsonValue()).toEqual([`${all.length}个段落包含所查文字，见于2份文本`]);
    expect(await facet(page, '年份')).toEqual([
      `2024 ${all.length - added.length}`,
      `2023 ${added.length}`,
    ]);
  });

  test('keeps what is found where the index cannot be read, and says so', async () => {
    await begun('数字鸿沟');
    const first = await labels(page);
    answerIndex('abort');
    await done(page);
    expect((await labels(page)).slice(0, first.length)).toEqual(first);
    expect(await status(page)).toBe('未能读取索引。请检查网络后重试。');
  });

  test('waits for the index where words are chosen among, or the newest text has none', async () => {
    await begun('数字鸿沟');
    await page.fill('#q', '数字鸿沟 青年');
    await page.waitForSelector('[data-search-state="searching"]');
    answerIndex('fulfil');
    await done(page);
    expect(await status(page)).toMatch(/^\d+个段落包含所查文字/u);
  });
});
