import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { readBasePath } from '../scripts/base-path.ts';
import { serveDirectory, type StaticServer } from '../scripts/serve.ts';
import { launchBrowser } from './browser.ts';

/** The built site in a browser. */
export interface Site {
  /** Opens a page of the site in a window of its own, and closes the one before. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** The reading page that the tests look at. */
export const reading = 'zh/E/RES/2024/13/';

export const wide: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };
export const middle: BrowserContextOptions = { viewport: { width: 820, height: 1000 } };
export const phone: BrowserContextOptions = { viewport: { width: 390, height: 780 } };

/** Serves `dist` and starts a browser; what a page reports as an error fails the test that opened it. */
export async function openSite(): Promise<Site> {
  const server: StaticServer = await serveDirectory({
    directory: 'dist',
    basePath: readBasePath(),
  });
  const browser: Browser = await launchBrowser();
  let last: BrowserContext | null = null;
  return {
    url: server.url,
    open: async (path, options = wide) => {
      await last?.close();
      const context = await browser.newContext(options);
      last = context;
      const page = await context.newPage();
      page.on('pageerror', (error) => {
        throw error;
      });
      await page.goto(server.url + path);
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
