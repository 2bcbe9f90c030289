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
  return details.locator('button').allInnerTexts();
}
