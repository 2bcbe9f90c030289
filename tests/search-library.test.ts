/** Search in a site of several texts that stands in a subfolder: the dialog, the page, no network. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { serveDirectory, type StaticServer } from '../scripts/serve.ts';
import { launchBrowser } from './browser.ts';
import {
  done,
  facet,
  isKept,
  labels,
  markedWords,
  status,
  statesOf,
  texts,
} from './search-page.ts';
import { buildSmallSite, type SmallSite } from './small-site.ts';

const basePath = '/un/';
let site: SmallSite;
let served: StaticServer;
let browser: Browser;

beforeAll(async () => {
  site = await buildSmallSite(basePath);
  served = await serveDirectory({ directory: site.directory, basePath });
  browser = await launchBrowser();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(async () => {
  await browser.close();
  await served.close();
  await site.remove();
});

async function visit(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ serviceWorkers: 'block', ...options });
  const page = await context.newPage();
  await page.goto(served.url + path);
  return page;
}

/** A document's page with the dialog open and these words in it. */
async function inDialog(words: string, path = 'zh/E/RES/2046/8/'): Promise<Page> {
  const page = await visit(path);
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open] input').fill(words);
  await done(page);
  return page;
}

const pathOf = (page: Page): string => page.url().slice(served.url.length);

describe('the search page of a library', () => {
  test('lists what is found in all texts, grouped by document', async () => {
    const page = await visit('zh/search/?q=88/40');
    await done(page);
    expect(await texts(page, '.group')).toEqual([
      'A/RES/91/114 Lighthouses in the service of small ports 2',
      'E/RES/2046/8 评估小港口灯塔工作的进展 1',
      'A/RES/91/30 小港口的灯塔 1',
    ]);
    expect(await status(page)).toBe('4个段落包含所查文字，见于3份文本');
  });

  test('narrows by language, year and document, with counts that follow, all in the address', async () => {
    const page = await visit('zh/search/?q=88/40');
    await done(page);
    expect(await facet(page, '语文')).toEqual(['英文 2', '中文 2']);
    await page.getByRole('button', { name: '中文 2' }).click();
    await done(page);
    expect(await facet(page, '文件')).toEqual([
      'E/RES/2046/8 评估小港口灯塔工作的进展 1',
      'A/RES/91/30 小港口的灯塔 1',
    ]);
    expect(await facet(page, '年份')).toEqual(['2046 1', '2045 1']);
    await page.getByRole('button', { name: '2045 1' }).click();
    await done(page);
    expect(await labels(page)).toEqual(['A/RES/91/30 序言部分第1段']);
    expect(await status(page)).toBe('1个段落包含所查文字（未筛选时共4个）');
    expect(new URL(page.url()).search).toBe('?q=88%2F40&year=2045&language=zh');
    await page.reload();
    await done(page);
    expect(await labels(page)).toEqual(['A/RES/91/30 序言部分第1段']);
    await page.goBack();
    await expect.poll(() => labels(page)).toHaveLength(2);
  });

  test('without script it says so and offers the indexes', async () => {
    const page = await visit('zh/search/', { javaScriptEnabled: false });
    const notice = page.locator('noscript');
    expect(await notice.innerText()).toContain('搜索需要启用JavaScript');
    const links = notice.locator('a');
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
      '/un/zh/themes/',
      '/un/zh/documents/',
    ]);
  });
});

describe('following a result', () => {
  test('opens its paragraph in the subfolder, marks the words and steps through them', async () => {
    const page = await visit('zh/search/?q=lighthouses');
    await done(page);
    await page.locator('[data-search-list] a.hit').last().click();
    await page.waitForSelector('.mark-bar');
    expect(pathOf(page)).toBe('zh/A/RES/91/114/#op3');
    expect(await markedWords(page)).toEqual([
      'lighthouses,Lighthouses,lighthouses,Lighthouses',
      'Lighthouses',
    ]);
    const bar = page.locator('.mark-bar [role="status"]');
    expect(await bar.innerText()).toBe('第4处，共4处');
    await page.getByRole('button', { name: '上一处' }).click();
    expect(await bar.innerText()).toBe('第3处，共4处');
    expect(await markedWords(page)).toEqual([
      'lighthouses,Lighthouses,lighthouses,Lighthouses',
      'lighthouses',
    ]);
    await page.keyboard.press('Escape');
    expect(await page.locator('.mark-bar').count()).toBe(0);
    expect(await markedWords(page)).toEqual(['', '']);
  });

  test('is remembered on this device until the reader has it forgotten', async () => {
    const page = await inDialog('守塔人');
    await page.locator('[data-search-list] a.hit').first().click();
    await page.waitForSelector('.mark-bar');
    await page.keyboard.press('Control+k');
    await page.locator('dialog[open] input').fill('');
    const recent = page.locator('dialog .recent');
    await expect.poll(() => recent.locator('ul button').allInnerTexts()).toEqual(['守塔人']);
    await recent.getByRole('button', { name: '清除记录' }).click();
    expect(await recent.count()).toBe(0);
    expect(await page.evaluate(() => localStorage.getItem('recent-searches'))).toBeNull();
  });
});

describe('the dialog', () => {
  test('opens on “/”, answers from the first character and is left with Escape', async () => {
    const page = await visit('zh/E/RES/2046/8/');
    await page.keyboard.press('/');
    await page.locator('dialog[open] input').waitFor();
    await page.keyboard.type('雾');
    await done(page);
    expect(await labels(page)).toHaveLength(3);
    const spoken = page.locator('.search-dialog [role="status"]');
    expect(await spoken.innerText()).toBe('3个段落包含所查文字，见于2份文本');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });

  test('is moved through with the arrow keys, and Enter follows', async () => {
    const page = await inDialog('起雾');
    const focused = (): Promise<string> =>
      page.evaluate(() => document.activeElement?.textContent ?? '');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('E/RES/2046/8 第2段(b)项㈡项');
    await page.keyboard.press('ArrowUp');
    expect(
      await page.locator('dialog[open] input').evaluate((field) => field.matches(':focus')),
    ).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => pathOf(page)).toBe('zh/E/RES/2046/8/#op2b-ii');
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });

  test('goes to a place that is named by its number on Enter', async () => {
    const page = await inDialog('91/114 2');
    await page.keyboard.press('Enter');
    await expect.poll(() => pathOf(page)).toBe('zh/A/RES/91/114/#op2');
  });

  test('copies the permalink of a result', async () => {
    const page = await inDialog('起雾');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: '复制链接' }).click();
    await page.getByRole('button', { name: '已复制' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${served.url}zh/E/RES/2046/8/#op2b-ii`,
    );
  });

  test('answers in English, with the other language apart', async () => {
    const page = await inDialog('lighthouse', 'en/A/RES/91/114/');
    expect(await status(page)).toBe('2 paragraphs contain your words');
    expect(await labels(page)).toEqual([
      'A/RES/91/114 preambular paragraph 1',
      'A/RES/91/114 paragraph 3',
    ]);
    expect(await texts(page, '[data-related] .reason')).toContain('Chinese and English: 灯塔');
    await page.locator('dialog[open] input').fill('حارس');
    await done(page);
    expect(await labels(page)).toEqual(['A/RES/91/118 paragraph 1 (أ)']);
  });
});

describe('an input method', () => {
  test('is let finish: nothing is searched before its words are there, then they are, once', async () => {
    const page = await visit('zh/E/RES/2046/8/');
    await page.keyboard.press('Control+k');
    await page.locator('dialog[open] input').waitFor();
    await done(page);
    const states = await statesOf(page);
    const session = await page.context().newCDPSession(page);
    for (const text of ['d', 'deng', 'dengta']) {
      await session.send('Input.imeSetComposition', { text, selectionStart: 0, selectionEnd: 0 });
    }
    // Longer than the pause after a key.
    await page.waitForTimeout(200);
    expect(await page.locator('dialog[open] input').inputValue()).toBe('dengta');
    expect(await states()).toEqual([]);
    expect(await status(page)).toBe('请输入要查找的文字。');
    await session.send('Input.insertText', { text: '灯塔' });
    await expect.poll(() => status(page)).toBe('6个段落包含所查文字，见于2份文本');
    await done(page);
    expect((await states()).filter((state) => state === 'searching')).toHaveLength(1);
  });

  test('keeps the Enter that chooses a candidate', async () => {
    const page = await inDialog('91/114');
    const kept = await page.locator('dialog[open] input').evaluate((field) => {
      const enter = new KeyboardEvent('keydown', {
        key: 'Enter',
        isComposing: true,
        bubbles: true,
        cancelable: true,
      });
      return !field.dispatchEvent(enter);
    });
    expect(kept).toBe(true);
    expect(pathOf(page)).toBe('zh/E/RES/2046/8/');
  });
});

test('what was opened once is searched without a network', async () => {
  const own = await serveDirectory({ directory: site.directory, basePath });
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${own.url}zh/E/RES/2046/8/`);
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open] input').fill('灯塔');
  await done(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  for (const name of ['/E/RES/2046/8/', '/library.json', 'A-RES-91-114.en.json']) {
    await expect.poll(() => isKept(page, name)).toBe(true);
  }
  await page.goto(`${own.url}zh/search/`);
  await page.waitForSelector('[data-search-results]');
  await own.close();
  await page.goto(`${own.url}zh/search/?q=lighthouses`);
  await done(page);
  expect(await labels(page)).toHaveLength(2);
  await page.goto(`${own.url}zh/E/RES/2046/8/`);
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open] input').fill('起雾');
  await done(page);
  expect(await labels(page)).toEqual(['E/RES/2046/8 第2段(b)项㈡项']);
});
