import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, phone, reading, wide, type Site } from './reading-page.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('a lens in the address holds its paragraphs, says how many, marks the map', async () => {
  const page = await site.open(`${reading}?theme=gender`);
  await page.waitForSelector('.through-lens .hit');
  const hits = await page.locator('.hit').count();
  const listed = await page.evaluate(
    () =>
      new Set(
        [...document.querySelectorAll('[data-theme="gender"]')].map(
          (e) => e.closest('.paragraph')?.id,
        ),
      ).size,
  );
  expect(hits).toBe(listed);
  expect(await page.locator('.lens-bar output').textContent()).toContain(`${hits} / 138`);
  expect(await page.locator('.map .lens').count()).toBe(hits);
});

test('lenses are put on and taken off, and the address says so', async () => {
  const page = await site.open(reading);
  await page.locator('.lens a[data-value="gender"]').click();
  await page.waitForURL(/\?theme=gender$/u);
  await page.waitForSelector('.through-lens .hit');
  await page.keyboard.press('n');
  expect(await page.evaluate(() => document.activeElement?.closest('.hit') !== null)).toBe(true);
  await page.locator('.lens-bar [data-clear]').click();
  expect(new URL(page.url()).search).toBe('');
  await page.waitForFunction(() => document.querySelector('.hit') === null);
});

/** What stands beside the lens as its count, and which paragraphs and ticks of the map are marked. */
const lensState = (page: Page, kind: string, value: string): Promise<LensState> =>
  page.evaluate(
    ([kind, value]) => ({
      counted: Number(
        document.querySelector(`[data-lens="${kind}"][data-value="${value}"] .count`)?.textContent,
      ),
      hits: [...document.querySelectorAll('.paragraph.hit')].map(({ id }) => id),
      ticks: [...document.querySelectorAll<HTMLElement>('.map .lens')].map(
        ({ dataset }) => dataset.anchor ?? '',
      ),
      said: document.querySelector('.lens-bar output')?.textContent ?? '',
    }),
    [kind, value] as const,
  );
interface LensState {
  readonly counted: number;
  readonly hits: readonly string[];
  readonly ticks: readonly string[];
  readonly said: string;
}

test.each(['verb', 'cites', 'actor'])('every choice of a lens by %s', async (kind) => {
  const page = await site.open(reading);
  await page.evaluate((kind) => {
    const choice = document.querySelector(`.lens [data-lens="${kind}"]`);
    choice?.closest('details')?.setAttribute('open', '');
  }, kind);
  const values = await page
    .locator(`.lens [data-lens="${kind}"]`)
    .evaluateAll((all) => all.map((choice) => (choice as HTMLElement).dataset.value ?? ''));
  expect(values.length).toBeGreaterThan(3);
  for (const value of values.slice(0, 4)) {
    await page.locator(`.lens [data-lens="${kind}"][data-value="${value}"]`).click();
    await page.waitForSelector('.paragraph.hit');
    const state = await lensState(page, kind, value);
    expect(state.hits.length).toBe(state.counted);
    expect(state.ticks).toEqual(state.hits);
    expect(state.said).toContain(`共${state.counted} / 138段`);
    expect(decodeURIComponent(page.url())).toContain(`?${kind}=${value}`);
    if (kind === 'cites') expect(await citing(page, value)).toEqual(state.hits);
    await page.locator('.lens-bar [data-clear]').click();
    await page.waitForFunction(() => document.querySelector('.hit') === null);
  }
});

/** The paragraphs with a link to a document, in their words or in a footnote of theirs. */
const citing = (page: Page, cited: string): Promise<string[]> =>
  page.evaluate((cited) => {
    const links = document.querySelectorAll(`.text [data-official] [data-cite="${cited}"]`);
    const holders = [...links].map((link) => {
      const footnote = link.closest('.footnote')?.id.replace('fn', 'fnref') ?? '';
      return (document.getElementById(footnote) ?? link).closest('.paragraph')?.id ?? '';
    });
    const order = [...document.querySelectorAll('.text .paragraph')].map(({ id }) => id);
    return order.filter((id) => holders.includes(id));
  }, cited);

test('lenses of two kinds hold what is in both, and a sent address shows the same', async () => {
  const page = await site.open(`${reading}?theme=internet-governance`);
  await page.waitForSelector('.through-lens .hit');
  const theme = (await lensState(page, 'theme', 'internet-governance')).hits;
  await page.goto(`${site.url}${reading}?verb=recognise`);
  await page.waitForSelector('.through-lens .hit');
  const verb = (await lensState(page, 'verb', 'recognise')).hits;
  await page.goto(`${site.url}${reading}?theme=internet-governance&verb=recognise`);
  await page.waitForSelector('.through-lens .hit');
  const both = (await lensState(page, 'verb', 'recognise')).hits;
  expect(both).toEqual(theme.filter((id) => verb.includes(id)));
  expect(both.length).toBeGreaterThan(0);
});

test('what a search found is marked on the map', async () => {
  const page = await site.open(`${reading}?mark=人工智能`);
  await page.waitForSelector('.map .search');
  const { marked, holding } = await page.evaluate(() => ({
    marked: [...document.querySelectorAll<HTMLElement>('.map .search')].map(
      ({ dataset }) => dataset.anchor,
    ),
    holding: [...document.querySelectorAll('.text .paragraph')]
      .filter((paragraph) =>
        (paragraph.querySelector('[data-official]')?.textContent ?? '').includes('人工智能'),
      )
      .map(({ id }) => id),
  }));
  expect(marked).toEqual(holding);
  expect(marked.length).toBeGreaterThan(3);
});

test('keys: paragraphs, headings, the list, search', async () => {
  const page = await site.open(reading);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  expect(await page.evaluate(() => document.activeElement?.closest('.paragraph')?.id)).toBe('pp2');
  await page.keyboard.press('k');
  expect(await page.evaluate(() => document.activeElement?.closest('.paragraph')?.id)).toBe('pp1');
  await page.keyboard.press(']');
  expect(await page.evaluate(() => document.activeElement?.closest('h2')?.id)).toBe(
    'sec-taking-stock',
  );
  await page.keyboard.press('?');
  expect(await page.locator('#keys').isVisible()).toBe(true);
  await page.locator('#keys input').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  expect(
    await page.evaluate(() => document.activeElement?.closest('.paragraph') ?? null),
  ).toBeNull();
});

test('a number copies its permalink and says so', async () => {
  const page = await site.open(reading);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('#op80 > .number').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('.toast')?.textContent !== '');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${site.url}${reading}#op80`,
  );
});

test('selected words are copied with their reference, without what is ours', async () => {
  const page = await site.open(reading);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => {
    const words = document.querySelector('#pp1 .words');
    if (words) getSelection()?.selectAllChildren(words);
  });
  await page.locator('.selection [data-do="quote"]').click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('“回顾信息社会世界峰会成果文件，”（E/RES/2024/13，序言部分第1段');
});

test('colours, size and spacing are remembered; nothing else is', async () => {
  const page = await site.open(reading, { ...wide, colorScheme: 'light' });
  await page.locator('[popovertarget="appearance"]').click();
  await page.locator('.appearance [value="dark"]').check();
  await page.locator('.appearance [value="large"]').check();
  await page.locator('.appearance [value="compact"]').check();
  await page.reload();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['appearance']);
  expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toMatchObject({
    theme: 'dark',
    size: 'large',
    density: 'compact',
  });
  const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(background).toBe('rgb(21, 22, 23)');
});

test('on a phone the outline is a sheet, and closes where it leads', async () => {
  const page = await site.open(reading, phone);
  await page.locator('.bar button').first().click();
  expect(await page.locator('#panel').isVisible()).toBe(true);
  await page.locator('.outline a[href="#sec-way-forward"]').click();
  expect(await page.locator('#panel').isVisible()).toBe(false);
});

test('terms and actors are marked on demand', async () => {
  const page = await site.open(reading);
  expect(await page.evaluate(() => CSS.highlights.has('terms'))).toBe(false);
  await page.locator('#view-terms').check();
  await page.waitForFunction(() => (CSS.highlights.get('terms')?.size ?? 0) > 100);
  await page.locator('.term-list button').first().click();
  expect(await page.locator('.term-card').isVisible()).toBe(true);
});
