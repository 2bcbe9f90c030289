import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, phone, reading, wide, type Site } from './reading-page.ts';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** What axe finds wrong, one line each. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { run } = (globalThis as unknown as { axe: typeof import('axe-core') }).axe;
    const found = await run(document, {
      resultTypes: ['violations'],
      rules: { 'target-size': { enabled: true } },
    });
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

const kinds = [
  reading,
  'zh/',
  'zh/about/',
  `${reading}op67/`,
  'zh/A/RES/70/125/',
  'zh/documents/',
  'zh/themes/',
  'zh/themes/gender/',
  'zh/actions/',
  'zh/actors/',
  'zh/glossary/',
  'zh/indexes/',
  'zh/timeline/',
  'zh/search/',
  'zh/cite/',
  'en/E/RES/2024/13/op80/',
  '404.html',
];

test.each(kinds)('axe finds nothing on %s', async (path) => {
  for (const options of [
    { ...wide, colorScheme: 'light' as const },
    { ...phone, colorScheme: 'dark' as const },
  ]) {
    const page = await site.open(path, { ...options, bypassCSP: true });
    expect(await violations(page)).toEqual([]);
  }
});

test('axe finds nothing in forced colours, with notes, a footnote and a lens open', async () => {
  const page = await site.open(`${reading}?theme=gender`, {
    ...wide,
    forcedColors: 'active',
    reducedMotion: 'reduce',
    bypassCSP: true,
  });
  await page.locator('.hit .notes a:visible').first().click();
  await page.waitForSelector('.hit .note');
  expect(await violations(page)).toEqual([]);
});

test.each([320, 390, 820, 1024, 1600])('nothing is cut off at %i px', async (width) => {
  const page = await site.open(reading, { viewport: { width, height: 640 } });
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over).toBeLessThanOrEqual(0);
});

test('at 400 % zoom the text reflows and is not covered', async () => {
  const page = await site.open(reading, { viewport: { width: 320, height: 256 } });
  const bar = await page.locator('.bar').evaluate((element) => getComputedStyle(element).position);
  expect(bar).toBe('static');
});

test('the tree of a paragraph: number, words, citation, note, theme', async () => {
  const page = await site.open(reading, phone);
  const tree = await page.locator('#pp1').ariaSnapshot();
  expect(tree).toContain('link "PP 1 序言部分第1段的永久链接"');
  expect(tree).toContain('link "脚注1"');
  await page.locator('#op4 > .aside > summary').click();
  const whole = await page.locator('#op4').ariaSnapshot();
  expect(whole).toContain('strong: 重申');
  expect(whole).toContain('link "《信息社会突尼斯议程》"');
  expect(whole).toContain('list "第4段的注释"');
  expect(whole).toContain('list "第4段的专题"');
});

test('a walk with the keyboard: number, citation, mark, notes, in the order of the text', async () => {
  const page = await site.open(reading, phone);
  await page.locator('#op4 > .number').focus();
  const walked: string[] = [];
  for (let step = 0; step < 7; step++) {
    walked.push(
      await page.evaluate(() => {
        const focused = document.activeElement;
        const name = focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
        return name.replace(/\s+/gu, ' ').trim();
      }),
    );
    await page.keyboard.press('Tab');
  }
  expect(walked.slice(0, 5)).toEqual([
    '第4段的永久链接',
    '复制链接',
    '引用此段',
    '《信息社会突尼斯议程》',
    '脚注5',
  ]);
});

test('marks are at least 24 px high and wide', async () => {
  const page = await site.open(reading, phone);
  const sizes = await page.evaluate(() =>
    [...document.querySelectorAll('.footnote-mark a')].map((mark) => {
      const { width, height } = mark.getBoundingClientRect();
      return Math.min(width, height);
    }),
  );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
});

test('without script the text, its notes’ pages and its footnotes are there', async () => {
  const page = await site.open(reading, { ...wide, javaScriptEnabled: false });
  expect(await page.locator('.needs-script').first().isVisible()).toBe(false);
  expect(await page.locator('.sidenote').first().isVisible()).toBe(true);
  await page.locator('#op84 .notes a').first().click();
  await page.waitForURL(/\/op84\/#note-/u);
});
