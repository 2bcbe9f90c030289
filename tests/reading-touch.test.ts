import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, phone, reading, type Site } from './reading-page.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const touch: BrowserContextOptions = { ...phone, hasTouch: true, isMobile: true };
const landscape: BrowserContextOptions = { viewport: { width: 740, height: 360 } };

const toast = (page: Page): Promise<string> => page.locator('.toast').innerText();

/** Lays a finger on an element until something has happened. */
async function hold(page: Page, selector: string, until: () => Promise<unknown>): Promise<void> {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not shown`);
  const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  await until();
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

test('a long press on a number copies its permalink, says so, and goes nowhere', async () => {
  const page = await site.open(reading, touch);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await hold(page, '#pp1 > .number', () =>
    page.waitForFunction(() => document.querySelector('.toast')?.textContent !== ''),
  );
  expect(await toast(page)).toBe('链接已复制');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${site.url}${reading}#pp1`,
  );
  expect(new URL(page.url()).hash).toBe('');
});

test('a touch that is no long press goes to the paragraph and copies nothing', async () => {
  const page = await site.open(reading, touch);
  await page.locator('#op3 > .number').tap();
  await page.waitForURL(/#op3$/u);
  expect(await toast(page)).toBe('');
});

test('a footnote opens as a sheet and goes when the page is touched', async () => {
  const page = await site.open(reading, touch);
  await page.locator('#fnref5').tap();
  const box = await page.locator('.footnote-popover').boundingBox();
  expect(box?.x).toBe(0);
  expect(box?.width).toBe(390);
  await page.locator('#op4 > .official').tap({ position: { x: 40, y: 10 } });
  expect(await page.locator('.footnote-popover').isVisible()).toBe(false);
});

test.each([
  ['a footnote', '#fnref8', 'click', '.footnote-popover'],
  ['a preview', '#op84 a[data-cite]', 'hover', '.card'],
  ['the outline', '.bar button', 'click', '#panel'],
  ['the choice of colours', '[popovertarget="appearance"]', 'click', '#appearance'],
  ['the list of keys', 'body', 'key', '#keys'],
])('on a landscape phone %s is within the screen', async (_, opener, way, opened) => {
  const page = await site.open(reading, landscape);
  if (way === 'hover') await page.locator(opener).first().hover();
  else if (way === 'click') await page.locator(opener).first().click();
  else await page.keyboard.press('?');
  await page.locator(opened).first().waitFor({ state: 'visible' });
  const box = await page.locator(opened).first().boundingBox();
  expect(box).not.toBeNull();
  if (!box) return;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(740);
  expect(box.y + box.height).toBeLessThanOrEqual(361);
});
