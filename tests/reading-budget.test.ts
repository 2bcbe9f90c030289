import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openSite, reading } from './reading-page.ts';

const kilobyte = 1024;
const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);

test('what the reading page loads is within its budget and from its own host', async () => {
  const site = await openSite();
  const page = await site.open('404.html');
  const loaded: { url: string; type: string; size: number }[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    const file = pathname.replace(new URL(site.url).pathname, '');
    const bytes = readFileSync(`dist/${file.endsWith('/') ? `${file}index.html` : file}`);
    const size = file.endsWith('.png') ? bytes.length : gzipSync(bytes, { level: 9 }).length;
    loaded.push({ url: response.url(), type: response.request().resourceType(), size });
  });
  await page.goto(site.url + reading, { waitUntil: 'networkidle' });
  const of = (type: string): number =>
    sum(loaded.filter((one) => one.type === type).map(({ size }) => size));
  const sizes = {
    document: of('document'),
    script: of('script'),
    stylesheet: of('stylesheet'),
    all: sum(loaded.map(({ size }) => size)),
  };
  console.log('compressed bytes of the reading page', sizes);
  expect(loaded.filter(({ url }) => !url.startsWith(site.url))).toEqual([]);
  expect(sizes.script).toBeLessThanOrEqual(14 * kilobyte);
  expect(sizes.stylesheet).toBeLessThanOrEqual(14 * kilobyte);
  expect(sizes.all).toBeLessThanOrEqual(75 * kilobyte);
  // Each file more keeps the first paint waiting: see `oneShared` in astro.config.mjs, `text.css`.
  const files = (type: string): number => loaded.filter((one) => one.type === type).length;
  expect(files('script')).toBeLessThanOrEqual(4);
  expect(files('stylesheet')).toBeLessThanOrEqual(3);
  await site.close();
});
