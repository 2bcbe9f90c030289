import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, phone, reading, wide, type Site } from './reading-page.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Small enough that the end of a long paragraph is not seen when its beginning is. */
const small = { viewport: { width: 320, height: 256 } };

/** Selects words of a paragraph and presses on a tool. */
async function useOn(page: Page, paragraph: string, words: string, tool: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(
    ([anchor, wanted]) => {
      const within = document.querySelector(`#${anchor} .words`);
      within?.scrollIntoView({ block: 'center' });
      const walker = document.createTreeWalker(within ?? document, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { currentNode } = walker;
        const start = currentNode.textContent?.indexOf(wanted) ?? -1;
        if (start >= 0)
          getSelection()?.setBaseAndExtent(currentNode, start, currentNode, start + wanted.length);
      }
    },
    [paragraph, words] as const,
  );
  await page.locator(`.selection [data-do="${tool}"]`).click();
}

const seen = (page: Page, paragraph: string, words: string): Promise<boolean> =>
  page.evaluate(
    ([anchor, wanted]) => {
      const walker = document.createTreeWalker(
        document.querySelector(`#${anchor} .words`) ?? document,
        NodeFilter.SHOW_TEXT,
      );
      while (walker.nextNode()) {
        const { currentNode } = walker;
        const start = currentNode.textContent?.indexOf(wanted) ?? -1;
        if (start < 0) continue;
        const range = new Range();
        range.setStart(currentNode, start);
        range.setEnd(currentNode, start + wanted.length);
        const { top, bottom } = range.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }
      return false;
    },
    [paragraph, words] as const,
  );

test.each([
  ['op66', '解决技术助长的性别暴力'],
  ['op67', '世界银行在多个国家开展的'],
  ['op112', '同时考虑到不同的发展水平和国情'],
])('a link to words of %s leads to exactly these words', async (paragraph, words) => {
  const page = await site.open(reading, wide);
  await useOn(page, paragraph, words, 'link');
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toContain(`#${paragraph}:~:text=`);
  const other = await site.open(address.replace(site.url, ''), small);
  await other.waitForFunction(() => scrollY > 0);
  expect(await seen(other, paragraph, words)).toBe(true);
});

test('where the words are not found, the link leads to the paragraph', async () => {
  const page = await site.open(`${reading}#op80:~:text=没有这样的文字`, phone);
  await page.waitForSelector('#op80.target');
  await page.waitForFunction(() => {
    const top = document.getElementById('op80')?.getBoundingClientRect().top ?? -1;
    return top >= 0 && top < 200;
  });
});

test('selected words are searched for; Esc puts the tools away', async () => {
  const page = await site.open(reading, wide);
  await page.evaluate(() => {
    const words = document.querySelector('#op6 .words');
    if (words) getSelection()?.selectAllChildren(words);
  });
  await page.locator('.selection').waitFor({ state: 'visible' });
  await page.keyboard.press('Escape');
  expect(await page.locator('.selection').isVisible()).toBe(false);
  await useOn(page, 'op12', '数字鸿沟', 'search');
  await page.waitForURL(/\/search\/\?q=/u);
  expect(new URL(page.url()).searchParams.get('q')).toBe('数字鸿沟');
});

test('what is ours beside the text is not offered as a quotation', async () => {
  const page = await site.open(reading, wide);
  await page.evaluate(() => {
    const title = document.querySelector('#op112 .aside .notes a');
    if (title) getSelection()?.selectAllChildren(title);
  });
  await page.evaluate(() => new Promise((done) => setTimeout(done, 400)));
  expect(await page.locator('.selection').isVisible()).toBe(false);
});

test('a page that moved takes the fragment along', async () => {
  const page = await site.open('404.html');
  const script = stripTypeScriptTypes(readFileSync('src/scripts/moved.ts', 'utf8'));
  await page.route('**/zh/former/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<a href="${site.url}${reading}" data-moved-to>新</a><script type="module">${script}</script>`,
    }),
  );
  await page.goto(`${site.url}zh/former/#op80`);
  await page.waitForURL(`${site.url}${reading}#op80`);
  await page.waitForSelector('#op80.target');
});
