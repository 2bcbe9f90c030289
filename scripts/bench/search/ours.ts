import type { Browser, Page } from 'playwright-core';
import { serveDirectory } from '../../serve.ts';
import type { Found, Side } from './side.ts';
import { countBytes } from './wire.ts';

/** Ours, in the built site's own search page: what is drawn there is what was found. */
export async function ourSide(browser: Browser): Promise<Side> {
  const served = await serveDirectory({ directory: 'dist' });
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const wire = await countBytes(page);
  await page.goto(`${served.url}zh/search/`, { waitUntil: 'networkidle' });
  const scripts = wire.since().filter(({ url }) => url.endsWith('.js') || url.endsWith('.css'));
  await page.focus('[data-search-form] input');
  await page.waitForSelector('[data-search-results]');
  await typeAndWait(page, '数字鸿沟');
  const answers = [...scripts, ...wire.since()];
  return {
    name: 'ours, in its page',
    bytes: answers.reduce((sum, { bytes }) => sum + bytes, 0),
    async run(strings) {
      const found: Found[] = [];
      for (const words of strings) found.push(await typeAndWait(page, words));
      await context.close();
      await served.close();
      return found;
    },
  };
}

/** How long an answer took from the last key, in milliseconds. */
export interface Answered extends Found {
  /** Until the first hits are painted. */
  readonly shown: number;
  /** Until the index has answered and what it adds is painted. */
  readonly exact: number;
}

/** Puts words into the search page's field, as typed, and waits until all is drawn, related results too. */
export function typeAndWait(page: Page, words: string): Promise<Answered> {
  return page.evaluate(async (typed) => {
    const field = document.querySelector<HTMLInputElement>('[data-search-form] input');
    const results = document.querySelector<HTMLElement>('[data-search-results]');
    if (!field || !results) throw new Error('this is no search page');
    const reached = (...states: string[]): Promise<void> =>
      new Promise((resolve) => {
        const look = (): void => {
          if (!states.includes(results.dataset.searchState ?? '')) return;
          watcher.disconnect();
          resolve();
        };
        const watcher = new MutationObserver(look);
        watcher.observe(results, { attributes: true });
      });
    const started = performance.now();
    // To the end of the frame that shows it: what the browser sets late is counted too.
    const painted = (): Promise<number> =>
      new Promise((resolve) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            resolve(performance.now() - started);
          };
          port2.postMessage(null);
        });
      });
    const first = reached('begun', 'found', 'done').then(painted);
    const exactly = reached('found', 'done').then(painted);
    const whole = reached('done').then(() => performance.now() - started);
    field.value = typed;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const time = await whole;
    const links = [...results.querySelectorAll<HTMLAnchorElement>('a.hit')];
    const hits = links.filter((link) => !link.closest('[data-related]'));
    const anchors = hits.map(({ hash }) => hash.slice(1));
    return { anchors, time, shown: await first, exact: await exactly };
  }, words);
}
