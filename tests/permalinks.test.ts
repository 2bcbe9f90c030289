import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { formatDiagnostic } from '../src/diagnostics/print.ts';
import { convertCorpus, corpusAddresses } from '../src/pipeline/index.ts';
import { load } from '../src/pipeline/load/index.ts';
import type { Addresses } from '../src/pipeline/permalinks/addresses.ts';
import { checkPermalinks, lockName, readLock } from '../src/pipeline/permalinks/index.ts';
import { updateLock } from '../src/pipeline/permalinks/update.ts';

const folder = await mkdtemp(join(tmpdir(), 'permalinks-'));
const source = join(folder, 'documents/E-RES-2024-13/zh.txt');

beforeEach(async () => {
  await rm(folder, { recursive: true, force: true });
  await cp('content', folder, { recursive: true, filter: (path) => !path.includes('generated') });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const addresses = async (): Promise<Addresses> => {
  const { value: corpus } = await load(folder);
  return corpusAddresses(corpus, (await convertCorpus(corpus)).emitted);
};

async function edit(change: (text: string) => string): Promise<void> {
  const text = await readFile(source, 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  await writeFile(source, changed);
}

/** What a build of the edited copy says, as printed. */
async function failures(): Promise<string[]> {
  const found = checkPermalinks(await readLock(folder), await addresses());
  return found.map((diagnostic) => formatDiagnostic(diagnostic).split('\n')[0] ?? '');
}

test('the text as published breaks nothing', async () => {
  expect(await failures()).toEqual([]);
});

test('a deleted paragraph fails the build and is named', async () => {
  await edit((text) => text.replace(/^90\. .*\n/mu, ''));
  expect(await failures()).toMatchInlineSnapshot(`
    [
      "content/permalinks.lock.json error permalink-lost: a published address would be lost (E/RES/2024/13 (zh): op90)",
    ]
  `);
});

test('a renumbered paragraph fails the build and is named with its new number', async () => {
  await edit((text) => text.replace(/^124\. /mu, '125. '));
  expect(await failures()).toMatchInlineSnapshot(`
    [
      "content/permalinks.lock.json error permalink-renumbered: published words would stand at another address (E/RES/2024/13 (zh): op124 → op125)",
      "content/permalinks.lock.json info permalink-new: addresses are not in the list of published ones yet (E/RES/2024/13 zh op125)",
    ]
  `);
});

test('a reworded paragraph fails the build and is named', async () => {
  await edit((text) => text.replace('第 55 至 65 段', '第 55 至 66 段'));
  expect(await failures()).toMatchInlineSnapshot(`
    [
      "content/permalinks.lock.json error permalink-changed: the official words at a published address would change (E/RES/2024/13 (zh): op82)",
    ]
  `);
});

test('a removed document fails the build and is named', async () => {
  await rm(join(folder, 'documents/A-78-213'), { recursive: true });
  expect(await failures()).toMatchInlineSnapshot(`
    [
      "content/permalinks.lock.json error permalink-lost: a published address would be lost (A/78/213/)",
    ]
  `);
});

test('nothing is written while something would break and nobody accepts it', async () => {
  await edit((text) => text.replace('第 55 至 65 段', '第 55 至 66 段'));
  const before = await readFile(join(folder, lockName), 'utf8');
  const { diagnostics } = await updateLock(folder, await addresses(), null);
  expect(diagnostics.map(({ id }) => id)).toEqual(['permalink-changed']);
  expect(await readFile(join(folder, lockName), 'utf8')).toBe(before);
});

test('an accepted change is kept with its reason, and the build passes again', async () => {
  await edit((text) => text.replace('第 55 至 65 段', '第 55 至 66 段'));
  const acceptance = { reason: '官方更正', date: '2026-01-02', moves: [] };
  await updateLock(folder, await addresses(), acceptance);
  const { changes } = await readLock(folder);
  expect(changes.at(-1)).toMatchObject({ type: 'reworded', anchor: 'op82', reason: '官方更正' });
  expect(await failures()).toEqual([]);
});

test('a page that moved keeps where to', async () => {
  await rm(join(folder, 'themes/privacy.mdx'));
  const moves = [['themes/privacy/', 'themes/human-rights/'] as const];
  await updateLock(folder, await addresses(), { reason: '并入人权', date: '2026-01-02', moves });
  const { changes } = await readLock(folder);
  expect(changes.at(-1)).toMatchObject({ type: 'moved', to: 'themes/human-rights/' });
});
