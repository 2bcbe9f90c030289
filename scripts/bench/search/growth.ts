/** How search grows with the library: made-up texts of the real one's paragraphs, in a folder of its own. */
import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { fold } from '../../../src/document/fold.ts';
import { buildIndex } from '../../../src/search/grams.ts';
import { libraryOf, type LibraryPart } from '../../../src/search/library.ts';
import type { SearchPart } from '../../../src/search/units.ts';
import { serveDirectory } from '../../serve.ts';
import { typeAndWait } from './ours.ts';
import { quantile } from './side.ts';
import { drawStrings, random, type Paragraph } from './strings.ts';
import { countBytes } from './wire.ts';

/** How often the first query of a visit is measured. */
const visits = 5;
/** How long before the words the field is entered: less than it takes to type them, in milliseconds. */
const ahead = 1000;
const common = [
  '数字鸿沟',
  '信息社会',
  '发展中国家',
  '教科文组织',
  '70/125',
  'UNESCO',
  '妇女 青年',
  '，特别是',
];

/** What a query cost. */
interface Cost {
  readonly bytes: number;
  /** From the last key until the first hits are painted, in milliseconds. */
  readonly shown: number;
  /** Until the index has answered and what it adds is painted, likewise. */
  readonly exact: number;
  /** To the related results, likewise. */
  readonly time: number;
}

/** A line of the table for a library of so many texts. */
export async function measureGrowth(
  browser: Browser,
  paragraphs: readonly Paragraph[],
  size: number,
  directory: string,
): Promise<Record<string, string | number>> {
  const site = join(directory, `site-${size}`);
  const started = Date.now();
  const count = await writeSite(site, size);
  const built = Date.now() - started;
  const strings = [
    ...common,
    ...drawStrings(paragraphs, { count: 12, shortest: 2, longest: 12, seed: size }),
  ];
  const { url, close } = await serveDirectory({ directory: site });
  const first: Cost[] = [];
  for (const words of common.slice(0, visits)) first.push(...(await visit(browser, url, [words])));
  const later = (await visit(browser, url, strings)).slice(1);
  const weight = await weightOf(join(site, 'search-data'));
  await close();
  await rm(site, { recursive: true });
  const at = (costs: readonly Cost[], key: keyof Cost, share: number): number =>
    Math.round(
      quantile(
        costs.map((cost) => cost[key]),
        share,
      ),
    );
  return {
    documents: size,
    paragraphs: count,
    'first KB': at(first, 'bytes', 1) / 1000,
    'first ms': at(first, 'shown', 0.5),
    'first ms most': at(first, 'shown', 1),
    'whole ms': at(first, 'exact', 0.5),
    'whole ms most': at(first, 'exact', 1),
    'later KB': at(later, 'bytes', 0.5) / 1000,
    'later KB most': at(later, 'bytes', 1) / 1000,
    'later ms': at(later, 'shown', 0.5),
    'later ms 95 %': at(later, 'shown', 0.95),
    'related ms': at(later, 'time', 0.5),
    'data MB': (weight / 1e6).toFixed(1),
    'index s': (built / 1000).toFixed(1),
  };
}

/** Queries one after the other in a fresh browser, its processor throttled four times. */
async function visit(browser: Browser, url: string, strings: readonly string[]): Promise<Cost[]> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const wire = await countBytes(page);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(`${url}zh/search/`, { waitUntil: 'networkidle' });
  // The page itself is there before a query; its scripts, and those that answer, belong to the cost.
  const scripts = wire.since().filter((answer) => /\.(?:js|css)$/u.test(answer.url));
  await page.focus('[data-search-form] input');
  await page.waitForTimeout(ahead);
  await page.waitForSelector('[data-search-results]');
  const costs: Cost[] = [];
  let answers = scripts;
  for (const words of strings) {
    const { shown, exact, time } = await typeAndWait(page, words);
    answers = [...answers, ...wire.since()];
    costs.push({ bytes: answers.reduce((sum, { bytes }) => sum + bytes, 0), shown, exact, time });
    answers = [];
  }
  await context.close();
  return costs;
}

/** The built site with a library of so many texts; gives the number of their paragraphs. */
async function writeSite(site: string, size: number): Promise<number> {
  await cp('dist/_astro', join(site, '_astro'), { recursive: true });
  await cp('dist/zh/search', join(site, 'zh/search'), { recursive: true });
  await cp('dist/appearance.js', join(site, 'appearance.js')).catch(() => undefined);
  const data = join(site, 'search-data');
  await mkdir(join(data, 'parts'), { recursive: true });
  await cp('dist/search-data/catalog.json', join(data, 'catalog.json'));
  const names = (await readdir('dist/search-data/parts')).filter(
    (name) => !name.includes('.notes.'),
  );
  const first = names.sort()[0] ?? '';
  const real = JSON.parse(
    await readFile(join('dist/search-data/parts', first), 'utf8'),
  ) as SearchPart;
  const parts: LibraryPart[] = [];
  const folded: string[][] = [];
  for (let number = 0; number < size; number++) {
    const part = number === 0 ? real : shuffled(real, number);
    const json = JSON.stringify(part);
    const { symbol, language } = part;
    const name = `text-${String(number).padStart(4, '0')}`;
    const year = String(2024 - (number % 60));
    parts.push({ name, symbol, language, year, weight: gzipSync(json).length });
    folded.push(part.units.map(({ text }) => fold(text)));
    await writeFile(join(data, 'parts', `${name}.json`), json);
  }
  const library = libraryOf(parts);
  await writeFile(join(data, 'library.json'), JSON.stringify(library));
  await mkdir(join(data, 'grams'));
  const order = library.parts.map(({ name }) => folded[Number(name.slice(5))] ?? []);
  const buckets = library.buckets === 0 ? [] : buildIndex(order, library.buckets);
  for (const [number, bucket] of buckets.entries()) {
    await writeFile(join(data, 'grams', `${number}.json`), JSON.stringify(bucket));
  }
  return size * real.units.filter(({ kind }) => kind === 'operative').length;
}

/** A text of the same paragraphs in another order, each with a word that no other text has. */
function shuffled(real: SearchPart, seed: number): SearchPart {
  const next = random(seed);
  const characters = [
    ...new Set(
      real.units
        .map(({ text }) => text)
        .join('')
        .match(/\p{Script=Han}/gu),
    ),
  ];
  const pick = (): string => characters[Math.floor(next() * characters.length)] ?? '';
  const texts = real.units
    .map(({ text }) => ({ text, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ text }) => {
      const at = Math.floor(next() * text.length);
      return `${text.slice(0, at)}${pick()}${pick()}${pick()}${text.slice(at)}`;
    });
  const units = real.units.map((unit, at) => ({ ...unit, text: texts[at] ?? '' }));
  return { ...real, symbol: `E/RES/${1900 + (seed % 120)}/${seed}`, units };
}

async function weightOf(directory: string): Promise<number> {
  const names = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map((entry) => stat(join(entry.parentPath, entry.name))));
  return sizes.reduce((sum, { size }) => sum + size, 0);
}
