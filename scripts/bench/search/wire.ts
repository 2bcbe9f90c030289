import type { Page } from 'playwright-core';

export interface Wire {
  /** Answers since the last call, with the bytes of each as they came, compressed, headers included. */
  since(): { readonly url: string; readonly bytes: number }[];
}

/** Counts what a page fetches, in the browser itself; what its cache holds counts nothing. */
export async function countBytes(page: Page): Promise<Wire> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const urls = new Map<string, string>();
  let log: { url: string; bytes: number }[] = [];
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    urls.set(requestId, request.url);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    log.push({ url: urls.get(requestId) ?? '', bytes: encodedDataLength });
  });
  return {
    since: () => {
      const past = log;
      log = [];
      return past;
    },
  };
}
