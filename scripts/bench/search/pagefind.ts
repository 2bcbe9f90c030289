import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Browser } from 'playwright-core';
import { writeFile } from 'node:fs/promises';
import { serveDirectory } from '../../serve.ts';
import type { Found, Side } from './side.ts';
import type { Paragraph } from './strings.ts';
import { countBytes } from './wire.ts';

/** Pagefind with its own segmentation of Chinese, a record a paragraph: as typed, and in quotes. */
export async function pagefindSides(
  browser: Browser,
  paragraphs: readonly Paragraph[],
  directory: string,
): Promise<Side[]> {
  await buildIndex(paragraphs, join(directory, 'pagefind'));
  await writeFile(join(directory, 'index.html'), '<!doctype html><html lang="zh"></html>');
  const { url, close } = await serveDirectory({ directory });
  const page = await browser.newPage();
  const wire = await countBytes(page);
  await page.goto(url);
  wire.since();
  const run = (strings: readonly string[]): Promise<Found[]> =>
    page.evaluate(async (all) => {
      interface Engine {
        options(options: { noWorker: boolean }): Promise<void>;
        init(): Promise<void>;
        search(words: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
      }
      const address = '/pagefind/pagefind.js';
      const engine = (await import(address)) as Engine;
      // What a worker fetches is not counted with its page.
      await engine.options({ noWorker: true });
      await engine.init();
      const found: Found[] = [];
      for (const words of all) {
        const started = performance.now();
        const { results } = await engine.search(words);
        const pages = await Promise.all(results.map((result) => result.data()));
        const time = performance.now() - started;
        found.push({ anchors: pages.map((data) => data.url.replace(/^.*#/u, '')), time });
      }
      return found;
    }, strings);
  await run(['数字鸿沟']);
  const bytes = wire.since().reduce((sum, answer) => sum + answer.bytes, 0);
  return [
    { name: 'Pagefind, own segmentation', bytes, run },
    {
      name: 'Pagefind, in quotes',
      bytes,
      async run(strings) {
        const found = await run(strings.map((words) => `"${words}"`));
        await page.close();
        await close();
        return found;
      },
    },
  ];
}

async function buildIndex(paragraphs: readonly Paragraph[], outputPath: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex({});
  if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  for (const { anchor, text } of paragraphs) {
    await index.addCustomRecord({ url: `/#${anchor}`, content: text, language: 'zh' });
  }
  await index.writeFiles({ outputPath });
  await pagefind.close();
}
