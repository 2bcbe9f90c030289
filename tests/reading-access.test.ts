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

const narrow = { viewport: { width: 320, height: 640 } };
const widest = { width: 1600, height: 1000 };
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
  'zh/verbs/',
  'zh/coverage/',
  'zh/figures/',
  'zh/sdgs/',
  'zh/notes/',
  'zh/developers/',
  'zh/search/',
  'zh/cite/',
  'en/E/RES/2024/13/op80/',
  '404.html',
];

test.each(kinds)('axe finds nothing on %s', async (path) => {
  const page = await site.open(path, { ...narrow, colorScheme: 'dark', bypassCSP: true });
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize(widest);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await violations(page)).toEqual([]);
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing in the text, %s, at every width',
  async (colorScheme) => {
    const page = await site.open(reading, { ...wide, colorScheme, bypassCSP: true });
    for (const width of [390, 820, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await violations(page)).toEqual([]);
    }
  },
);

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

test.each(kinds)(
  'enlarged four times, %s has nothing cut off and nothing over it',
  async (path) => {
    const page = await site.open(path, { viewport: { width: 320, height: 256 } });
    const found = await page.evaluate(() => {
      const reach = (element: Element): boolean =>
        element.closest(
          '.scroll, .network, .network-table, pre, .map, .skip, [popover], .visually-hidden',
        ) !== null;
      const beyond = [...document.querySelectorAll('main *, header *, footer *')].filter(
        (element) => element.getBoundingClientRect().right > innerWidth + 1 && !reach(element),
      );
      const over = [...document.querySelectorAll('body *')].filter(
        (element) =>
          ['fixed', 'sticky'].includes(getComputedStyle(element).position) &&
          element.getBoundingClientRect().height > innerHeight / 4 &&
          !reach(element),
      );
      return {
        beyond: beyond.map((element) => element.outerHTML.slice(0, 120)),
        over: over.map(({ className }) => className),
        scrolls: document.documentElement.scrollWidth - innerWidth,
      };
    });
    expect(found).toEqual({ beyond: [], over: [], scrolls: 0 });
  },
);

test('in forced colours the target, the lens and the map are drawn with system colours', async () => {
  const page = await site.open(`${reading}?theme=gender#op5`, { ...wide, forcedColors: 'active' });
  await page.waitForSelector('#op5.hit.target');
  const drawn = await page.evaluate(() => {
    const width = (css: string, side: 'borderInlineStartWidth' | 'borderTopWidth'): string => {
      const element = document.querySelector(css);
      return element ? getComputedStyle(element)[side] : '';
    };
    const tick = document.querySelector('.map i.lens');
    const plain = document.querySelector('.map i:not(.lens)');
    const colour = (element: Element | null): string =>
      element ? getComputedStyle(element, '::before').backgroundColor : '';
    return {
      target: width('#op5 > .official', 'borderInlineStartWidth'),
      frame: width('.map b', 'borderTopWidth'),
      marked: colour(tick) !== colour(plain),
    };
  });
  expect(drawn).toEqual({ target: '3px', frame: '1px', marked: true });
});

test('nothing is animated and nothing glides', async () => {
  const page = await site.open(reading, { ...wide, reducedMotion: 'reduce' });
  const moving = await page.evaluate(
    () =>
      [document.documentElement, ...document.querySelectorAll('*')].filter((element) => {
        const style = getComputedStyle(element);
        return (
          style.animationName !== 'none' ||
          style.scrollBehavior === 'smooth' ||
          parseFloat(style.transitionDuration) > 0
        );
      }).length,
  );
  expect(moving).toBe(0);
});

test('the tree of a paragraph with note, footnote and citation', async () => {
  const page = await site.open(reading, phone);
  await page.locator('#op49 > .aside > summary').click();
  await page.locator('#op49 .notes a').nth(1).click();
  await page.waitForSelector('#op49 .note');
  const tree = await page.locator('#op49').ariaSnapshot();
  const told = [
    /- link "第49段的永久链接"/u,
    /- strong: 还欢迎/u,
    /- link "《人工智能伦理问题建议书》"/u,
    /- superscript:\n\s+- link "脚注8"/u,
    /- list "第49段的注释"/u,
    /- link "背景 《人工智能伦理问题建议书》" \[expanded\]/u,
    /- article:/u,
    /- text: 资料来源/u,
    /- list "第49段的专题"/u,
  ];
  let from = 0;
  for (const part of told) {
    const at = tree.slice(from).search(part);
    expect(at, `${String(part)} after ${tree.slice(0, from)} in ${tree}`).toBeGreaterThanOrEqual(0);
    from += at;
  }
  expect(await page.locator('#pp1').ariaSnapshot()).toContain(
    'link "PP 1 序言部分第1段的永久链接"',
  );
});

test('foreign runs say their language', async () => {
  const page = await site.open(`en/${reading.slice(3)}`, wide);
  expect(await page.locator('.text').getAttribute('lang')).toBe('zh-CN');
  expect(await page.locator('.text .aside').first().getAttribute('lang')).toBe('en');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  const home = await site.open('en/', wide);
  expect(await home.locator('.text-entry h2 a').getAttribute('lang')).toBe('zh-CN');
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
