import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { middle, openSite, phone, reading, wide, type Site } from './reading-page.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

interface Stop {
  readonly name: string;
  readonly part: string;
  readonly paragraph: string | null;
  readonly faults: readonly string[];
}

/**
 * Makes the page write down each element that the focus comes to, and what is wrong with it there; one
 * without a name where the focus leaves the page.
 */
async function watchFocus(page: Page): Promise<void> {
  await page.evaluate(() => {
    const stops: Stop[] = [];
    (globalThis as unknown as { stops: Stop[] }).stops = stops;
    const nameOf = (element: HTMLElement): string => {
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : element;
      const words = element.getAttribute('aria-label') ?? label?.textContent ?? '';
      return words.replace(/\s+/gu, ' ').trim() || 'without a name';
    };
    document.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget === null) stops.push({ name: '', part: '', paragraph: null, faults: [] });
    });
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof HTMLElement)) return;
      const { top, bottom, left, right, width } = target.getBoundingClientRect();
      const bar = document.querySelector('.bar')?.getBoundingClientRect();
      const covered =
        bar !== undefined && bar.height > 0 && !target.closest('.bar') && bottom > bar.bottom;
      const style = getComputedStyle(target);
      const faults = [
        ...(top < 0 || left < 0 || right > innerWidth || width === 0 ? ['not on the screen'] : []),
        ...(covered ? ['under the bar'] : []),
        ...(style.outlineStyle === 'none' ? ['no focus mark'] : []),
      ];
      const part = target.closest('header, .panel, .text, .bar, footer, .skip');
      stops.push({
        name: nameOf(target),
        part: part?.className.split(' ')[0] ?? '',
        paragraph: target.closest('.paragraph')?.id ?? null,
        faults,
      });
    });
  });
}

/** Presses Tab until the focus has been everywhere once. */
async function walk(page: Page): Promise<Stop[]> {
  await watchFocus(page);
  const [most, atOnce] = [3000, 50];
  for (let pressed = 0; pressed < most; pressed += atOnce) {
    for (let step = 0; step < atOnce; step++) await page.keyboard.press('Tab');
    const stops = await page.evaluate(() => (globalThis as unknown as { stops: Stop[] }).stops);
    const end = stops.findIndex(({ name }) => name === '');
    if (end >= 0) return stops.slice(0, end);
  }
  throw new Error(`the focus never leaves the page: ${most} steps`);
}

test.each([
  ['wide screen', wide, ['skip', 'site-header', 'panel', 'text', 'site-footer']],
  ['phone', phone, ['skip', 'site-header', 'text', 'bar', 'site-footer']],
] as const)('a walk with Tab through the whole page on a %s', async (_, options, parts) => {
  const page = await site.open(reading, options);
  const stops = await walk(page);
  expect(stops.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`))).toEqual(
    [],
  );
  const order = stops.map(({ part }) => part).filter((part) => part !== '');
  expect(order.filter((part, index) => part !== order[index - 1])).toEqual(parts);
  const visited = stops.flatMap(({ paragraph }) => paragraph ?? []);
  const turns = visited.filter((anchor, index) => anchor !== visited[index - 1]);
  const all = await page.evaluate(() =>
    [...document.querySelectorAll('.text .paragraph')].map(({ id }) => id),
  );
  expect(turns).toEqual(all);
});

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent.trim() ?? '';
  });

test('Esc closes the sheet of the outline, and the focus is on its button', async () => {
  const page = await site.open(reading, phone);
  await page.locator('.bar button').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('#panel') !== null)).toBe(true);
  await page.keyboard.press('Escape');
  expect(await page.locator('#panel').isVisible()).toBe(false);
  expect(await focused(page)).toBe('目录与透镜');
});

test.each([
  ['the list of keys', '?', '#keys'],
  ['the search', '/', '.search-dialog'],
])('Esc closes %s, and the focus is where it was', async (_, key, dialog) => {
  const page = await site.open(reading, wide);
  await page.locator('#op5 > .number').focus();
  await page.keyboard.press(key);
  await page.locator(dialog).waitFor({ state: 'visible' });
  await page.keyboard.press('Escape');
  await page.locator(dialog).waitFor({ state: 'hidden' });
  expect(await focused(page)).toBe('第5段的永久链接');
});

test.each([
  ['the choice of colours', '[popovertarget="appearance"]', '#appearance', '阅读设置'],
  ['the citation', '#op5 > .cite-open', '.cite-dialog', '引用此段'],
])('Esc closes %s, and the focus is on its button', async (_, button, opened, name) => {
  const page = await site.open(reading, wide);
  await page.locator('#op5 > .number').focus();
  await page.locator(button).focus();
  await page.keyboard.press('Enter');
  await page.locator(opened).waitFor({ state: 'visible' });
  await page.keyboard.press('Escape');
  await page.locator(opened).waitFor({ state: 'hidden' });
  expect(await focused(page)).toBe(name);
});

test('Esc closes what a term means, and the focus is on the term', async () => {
  const page = await site.open(reading, wide);
  await page.locator('#view-terms').check();
  const term = page.locator('.term-list button').nth(3);
  const name = await term.innerText();
  await term.focus();
  await page.keyboard.press('Enter');
  await page.locator('.term-card').waitFor({ state: 'visible' });
  await page.keyboard.press('Escape');
  expect(await page.locator('.term-card').isVisible()).toBe(false);
  expect(await focused(page)).toBe(name);
});

test('a preview shows on focus, goes with Esc, and the focus stays on the mention', async () => {
  const page = await site.open(reading, middle);
  const mention = page.locator('#op84 a[data-cite]').first();
  await page.locator('#op84 > .number').focus();
  for (let step = 0; step < 3; step++) await page.keyboard.press('Tab');
  await page.locator('.card').waitFor({ state: 'visible' });
  expect(await mention.evaluate((e) => e === document.activeElement)).toBe(true);
  expect(await mention.getAttribute('aria-describedby')).toBe('preview');
  await page.keyboard.press('Escape');
  expect(await page.locator('.card').isVisible()).toBe(false);
  expect(await mention.evaluate((e) => e === document.activeElement)).toBe(true);
});

test('a preview stays while the pointer is on it', async () => {
  const page = await site.open(reading, middle);
  await page.locator('#op84 a[data-cite]').first().hover();
  await page.locator('.card').waitFor({ state: 'visible' });
  await page.locator('.card').hover();
  await page.evaluate(() => new Promise((done) => setTimeout(done, 600)));
  expect(await page.locator('.card').isVisible()).toBe(true);
  await page.mouse.move(2, 2);
  await page.locator('.card').waitFor({ state: 'hidden' });
});
