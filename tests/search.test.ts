/** Search in the built site, through a browser: what is there is found, and nothing else. */
import { existsSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { drawAcross, readParagraphs } from '../scripts/bench/search/paragraphs.ts';
import { contains, drawStrings } from '../scripts/bench/search/strings.ts';
import { countBytes } from '../scripts/bench/search/wire.ts';
import { serveDirectory, type StaticServer } from '../scripts/serve.ts';
import { launchBrowser } from './browser.ts';

interface TypedQuery {
  readonly query: string;
  /** Ends of addresses, one of which has to be among the first links. */
  readonly finds: readonly string[];
}

const file = 'dist/search-data/parts/E-RES-2024-13.zh.json';
const built = existsSync(file);

describe.skipIf(!built)('search in the built site', () => {
  let served: StaticServer;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    served = await serveDirectory({ directory: 'dist' });
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${served.url}zh/search/`);
    await page.focus('#q');
    await page.waitForSelector('[data-search-results]');
  });

  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  /** Types words; gives what is found exactly, and all links that are on the first screen. */
  const search = (words: string): Promise<{ exact: string[]; all: string[] }> =>
    page.evaluate(async (typed) => {
      const field = document.querySelector<HTMLInputElement>('#q');
      const results = document.querySelector<HTMLElement>('[data-search-results]');
      if (!field || !results) throw new Error('no search page');
      field.value = typed;
      results.dataset.searchState = 'waiting';
      field.form?.requestSubmit();
      while (results.dataset.searchState !== 'done') await new Promise((r) => setTimeout(r, 1));
      const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-search-panel] a.hit')];
      return {
        exact: links
          .filter((link) => results.contains(link) && !link.closest('[data-related]'))
          .map(({ hash }) => hash.slice(1)),
        all: links
          .filter((link) => link.getBoundingClientRect().bottom < innerHeight)
          .map(({ href }) => decodeURIComponent(href)),
      };
    }, words);

  test('300 random strings find exactly the paragraphs that the source prints them in', async () => {
    const paragraphs = await readParagraphs();
    const drawn = [
      ...drawStrings(paragraphs, { count: 240, shortest: 2, longest: 12, seed: 2024 }),
      ...Object.values(drawAcross(paragraphs, 15)).flat(),
    ];
    expect(drawn).toHaveLength(300);
    const wrong: string[] = [];
    for (const words of drawn) {
      const truth = paragraphs
        .filter(({ text }) => contains(text, words))
        .map(({ anchor }) => anchor);
      const { exact } = await search(words);
      if (exact.join() !== truth.join())
        wrong.push(`${words}: ${exact.join()} instead of ${truth.join()}`);
    }
    expect(wrong).toEqual([]);
  });

  const queries = parse(readFileSync('tests/fixtures/queries.yaml', 'utf8')) as TypedQuery[];

  test('queries as people type them find what they mean on the first screen', async () => {
    const missed: string[] = [];
    for (const { query, finds } of queries) {
      const { all } = await search(query);
      const found = finds.some((end) => all.some((href) => href.endsWith(end)));
      if (!found) missed.push(`${query}: ${all.join(' ')}`);
    }
    expect(queries.length).toBeGreaterThanOrEqual(60);
    expect(missed).toEqual([]);
  });

  test('nothing is fetched before the wish to search, and little after it', async () => {
    await page.close();
    const context = await browser.newContext();
    const fresh = await context.newPage();
    const wire = await countBytes(fresh);
    await fresh.goto(`${served.url}zh/E/RES/2024/13/`, { waitUntil: 'networkidle' });
    const before = wire.since().map(({ url }) => url);
    expect(before.filter((url) => /search-data|dialog|search\./u.test(url))).toEqual([]);
    // Asked until it is there: on a busy machine the page's scripts may not have begun.
    await fresh.waitForFunction(
      () => {
        document.dispatchEvent(new Event('open-search'));
        return document.querySelector('.search-dialog[open]') !== null;
      },
      null,
      { polling: 250 },
    );
    await fresh.fill('.search-dialog input', '数字鸿沟');
    await fresh.waitForSelector('dialog [data-search-state="done"]');
    expect(wire.since().reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(150_000);
    await fresh.fill('.search-dialog input', '互联网治理');
    await fresh.waitForTimeout(500);
    expect(wire.since().reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(40_000);
    await context.close();
  });
});
