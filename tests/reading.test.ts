import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { middle, openSite, phone, reading, wide, type Site } from './reading-page.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const focusedId = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.id ?? '');
const isOpen = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((css) => document.querySelector(`${css}:popover-open`) !== null, selector);

test.each([1280, 1440, 1600])('a line holds 36 to 42 characters at %i px', async (width) => {
  const page = await site.open(reading, { viewport: { width, height: 900 } });
  const measure = await page.evaluate(() => {
    const words = document.querySelector('.paragraph .words');
    if (!words) return 0;
    return words.getBoundingClientRect().width / parseFloat(getComputedStyle(words).fontSize);
  });
  expect(measure).toBeGreaterThanOrEqual(36);
  expect(measure).toBeLessThanOrEqual(42);
});

test('in the margin nothing overlaps and sidenotes stand at their marks', async () => {
  const page = await site.open(reading);
  const found = await page.evaluate(() => {
    const boxes = [...document.querySelectorAll('.aside, .sidenote')]
      .map((element) => element.getBoundingClientRect())
      .sort((a, b) => a.top - b.top);
    const overlaps = boxes.filter((box, i) => i > 0 && box.top < (boxes[i - 1]?.bottom ?? 0) - 1);
    const distances = [...document.querySelectorAll<HTMLElement>('.sidenote')].map((note) => {
      const mark = document.getElementById(note.dataset.footnote?.replace('fn', 'fnref') ?? '');
      return Math.abs(note.getBoundingClientRect().top - (mark?.getBoundingClientRect().top ?? 0));
    });
    return { overlaps: overlaps.length, distances, notes: boxes.length };
  });
  expect(found.notes).toBeGreaterThan(0);
  expect(found.overlaps).toBe(0);
  // Where two marks stand close, the second note stands under the first.
  expect(found.distances.filter((distance) => distance > 4).length).toBeLessThanOrEqual(2);
  expect(Math.max(...found.distances)).toBeLessThan(60);
});

test('nothing moves while the page loads', async () => {
  for (const options of [wide, phone]) {
    const page = await site.open(reading, options);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => {
            done(sum);
          }, 600);
        }),
    );
    expect(shift).toBeLessThan(0.001);
  }
});

test('a footnote opens beside its mark; its citations preview inside; Esc goes back', async () => {
  const page = await site.open(reading, middle);
  await page.locator('#fnref5').focus();
  await page.keyboard.press('Enter');
  expect(await isOpen(page, '.footnote-popover')).toBe(true);
  await page.keyboard.press('Tab');
  await page.waitForSelector('.card:popover-open');
  expect(await isOpen(page, '.footnote-popover')).toBe(true);
  await page.keyboard.press('Escape');
  expect(await isOpen(page, '.card')).toBe(false);
  expect(await isOpen(page, '.footnote-popover')).toBe(true);
  await page.keyboard.press('Escape');
  expect(await isOpen(page, '.footnote-popover')).toBe(false);
  expect(await focusedId(page)).toBe('fnref5');
});

test('pressing on the preview in a footnote closes neither', async () => {
  const page = await site.open(reading, middle);
  await page.locator('#fnref5').click();
  await page.locator('.footnote-popover a[data-cite]').first().hover();
  await page.locator('.card:popover-open').click();
  expect(await isOpen(page, '.card')).toBe(true);
  expect(await isOpen(page, '.footnote-popover')).toBe(true);
});

test('on wide screens the mark goes to the sidenote, and Esc back', async () => {
  const page = await site.open(reading);
  await page.locator('#fnref5').click();
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('sidenote');
  await page.keyboard.press('Escape');
  expect(await focusedId(page)).toBe('fnref5');
});

test.each([
  ['phone', { width: 390, height: 780 }],
  ['landscape phone', { width: 780, height: 360 }],
  ['320 px', { width: 320, height: 256 }],
])('on a %s a footnote is within the screen', async (_, viewport) => {
  const page = await site.open(reading, { viewport });
  await page.locator('#fnref8').click();
  const box = await page.locator('.footnote-popover').boundingBox();
  expect(box).not.toBeNull();
  if (!box) return;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(viewport.width);
  expect(box.y + box.height).toBeLessThanOrEqual(viewport.height + 1);
});

test('no mark begins a line', async () => {
  for (const options of [wide, middle, phone]) {
    const page = await site.open(reading, options);
    const first = await page.evaluate(
      () =>
        [...document.querySelectorAll('.footnote-mark')].filter((mark) => {
          const before = document.createRange();
          const node = mark.previousSibling;
          if (!node) return false;
          before.selectNodeContents(node);
          const last = [...before.getClientRects()].at(-1);
          return last !== undefined && mark.getBoundingClientRect().left < last.left;
        }).length,
    );
    expect(first).toBe(0);
  }
});

test('a note unfolds where its title stands, with its sources and date', async () => {
  const page = await site.open(reading);
  const link = page.locator('#op84 .notes a').first();
  await link.click();
  await page.waitForSelector('#op84 .note .provenance');
  expect(await link.getAttribute('aria-expanded')).toBe('true');
  await link.click();
  expect(await page.locator('#op84 .note').count()).toBe(0);
});

test('notes and themes can be hidden; openings alone can be shown; no official word is lost', async () => {
  const page = await site.open(reading);
  const words = (): Promise<string> =>
    page.evaluate(() =>
      [...document.querySelectorAll('.text [data-official]')].map((e) => e.textContent).join(''),
    );
  const before = await words();
  await page.locator('#view-notes').uncheck();
  expect(await page.locator('.aside .notes').first().isVisible()).toBe(false);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.locator('#view-skim').check();
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(
    height / 1.5,
  );
  expect(await words()).toBe(before);
});

test('paragraphs that point elsewhere open what they point at, without script too', async () => {
  const page = await site.open(reading, { ...wide, javaScriptEnabled: false });
  for (const anchor of ['op4', 'op81', 'op82', 'op88', 'op104']) {
    const expansion = page.locator(`#${anchor} > .expansion`).first();
    await expansion.locator('summary').click();
    expect(await expansion.locator('.record-card, .quoted').first().isVisible()).toBe(true);
  }
  expect(await page.locator('.expansion [data-official]').count()).toBe(0);
});

test('the outline and the map follow', async () => {
  const page = await site.open(`${reading}#op90`);
  await page.waitForSelector(
    '.outline [aria-current="location"][href="#sec-internet-governance-forum"]',
  );
  expect(await page.locator('.map i').count()).toBe(await page.locator('.text .paragraph').count());
});

test.each([
  ['#80', ['op80']],
  ['#para80', ['op80']],
  ['#80-82', ['op80', 'op81', 'op82']],
  ['#op112c', ['op112c']],
])('the fragment %s', async (fragment, anchors) => {
  const page = await site.open(reading + fragment);
  const marked = await page.evaluate(() =>
    [...document.querySelectorAll('.target')].map(({ id }) => id),
  );
  expect(marked).toEqual(anchors);
});
