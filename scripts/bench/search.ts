import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../../tests/browser.ts';
import { measureGrowth } from './search/growth.ts';
import { librarySides } from './search/libraries.ts';
import { ourSide } from './search/ours.ts';
import { pagefindSides } from './search/pagefind.ts';
import { readParagraphs } from './search/paragraphs.ts';
import { judge, type Side } from './search/side.ts';
import { drawStrings } from './search/strings.ts';

const sizes = [1, 10, 100, 1000] as const;

/**
 * Search side by side with what others ship, on the same paragraphs and strings, then how ours grows
 * with the library. Needs a built site and a browser.
 */
export async function bench(): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'search-bench-'));
  const browser = await launchBrowser();
  try {
    const paragraphs = await readParagraphs();
    const plain = drawStrings(paragraphs, { count: 800, shortest: 1, longest: 20, seed: 1 });
    const across = drawStrings(paragraphs, {
      count: 200,
      shortest: 2,
      longest: 20,
      seed: 2,
      acrossSeams: true,
    });
    const strings = [...plain, ...across];
    console.log(
      `${paragraphs.length} paragraphs, ${strings.length} strings of 1 to 20 characters, ${across.length} of them across mark-up\n`,
    );
    const sides: readonly Side[] = [
      await ourSide(browser),
      ...(await pagefindSides(browser, paragraphs, directory)),
      ...librarySides(paragraphs),
    ];
    const compared = [];
    for (const side of sides) compared.push(await judge(side, paragraphs, strings));
    console.table(compared);
    console.log('\nOurs, by the number of documents; processor throttled four times\n');
    const rows = [];
    for (const size of sizes) rows.push(await measureGrowth(browser, paragraphs, size, directory));
    console.table(rows);
  } finally {
    await browser.close();
    await rm(directory, { recursive: true, force: true });
  }
}
