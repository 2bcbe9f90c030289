/** What a reader sees of search, on its page or in its dialog. */
import type { Page } from 'playwright-core';

/** Waits until all results of what was typed are there. */
export const done = (page: Page): Promise<unknown> =>
  page.waitForSelector('[data-search-state="done"]');

export const texts = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).allInnerTexts();

/** What the exact results are called. */
export const labels = (page: Page): Promise<string[]> => texts(page, '[data-search-list] a.hit');

export const status = (page: Page): Promise<string> =>
  page.locator('[data-search-status]').innerText();

/** The values of a facet with their counts, as drawn; it is opened if it is not. */
export async function facet(page: Page, name: string): Promise<string[]> {
  const details = page
    .locator('.facets details')
    .filter({ has: page.locator('summary', { hasText: name }) });
  if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
  // Its values are made when it is opened.
  await details.locator('button').first().waitFor();
  return details.locator('button').allInnerTexts();
}

/** Notes the states that a search goes through from here on, each once where it does not change. */
export async function statesOf(page: Page): Promise<() => Promise<string[]>> {
  const results = await page.waitForSelector('[data-search-results]');
  const states = await results.evaluateHandle((element) => {
    const seen: string[] = [];
    new MutationObserver(() => {
      const state = element.dataset.searchState ?? '';
      if (seen.at(-1) !== state) seen.push(state);
    }).observe(element, { attributeFilter: ['data-search-state'] });
    return seen;
  });
  return () => states.jsonValue();
}

/** The words marked in the text, then those of the place that the reader is at. */
export const markedWords = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    ['search', 'search-current'].map((name) =>
      [...(CSS.highlights.get(name) ?? [])]
        .map(({ startContainer, startOffset, endOffset }) =>
          startContainer.textContent?.slice(startOffset, endOffset),
        )
        .join(),
    ),
  );

/** True where the device keeps a file whose address ends so. */
export const isKept = (page: Page, end: string): Promise<boolean> =>
  page.evaluate(async (name) => {
    const cache = await caches.open('pages');
    return (await cache.keys()).some(({ url }) => url.endsWith(name));
  }, end);
