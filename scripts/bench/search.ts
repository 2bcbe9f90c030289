import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../../tests/browser.ts';
import { measureGrowth } from './search/growth.ts';
import { librarySides } from './search/libraries.ts';
import { ourSide } from './search/ours.ts';
import { pagefindSides } from './search/pagefind.ts';
import { drawAcross, readParagraphs } from './search/paragraphs.ts';
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
    const across = drawAcross(paragraphs, 50);
    const strings = [...plain, ...Object.values(across).flat()];
    console.log(describe(paragraphs.length, strings, across));
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

const scripts: Readonly<Record<string, RegExp>> = {
  Han: /\p{Script=Han}/u,
  'Latin letters': /\p{Script=Latin}/u,
  digits: /\p{N}/u,
  punctuation: /[\p{P}\p{S}]/u,
  spaces: /\s/u,
};

/** What the strings are, so that a reader can judge the figures. */
function describe(
  paragraphs: number,
  strings: readonly string[],
  across: Readonly<Record<string, readonly string[]>>,
): string {
  const seams = Object.entries(across).map(([kind, drawn]) => `${kind} ${drawn.length}`);
  const kinds = Object.entries(scripts).map(
    ([name, form]) => `${name} ${strings.filter((words) => form.test(words)).length}`,
  );
  return [
    `${paragraphs} paragraphs, read from the source apart from the index`,
    `${strings.length} strings of 1 to 20 characters, with ${kinds.join(', ')}`,
    `of them across mark-up: ${seams.join(', ')}\n`,
  ].join('\n');
}
