import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { brokenLinks, fetchedBy, inlineCode, isForeign } from './links.ts';
import { officialText, readPage, type BuiltPage } from './pages.ts';

let directory = '';
const pages = new Map<string, BuiltPage>();

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'links-'));
  await mkdir(join(directory, 'zh'), { recursive: true });
  await writeFile(
    join(directory, 'zh', 'index.html'),
    `<p id="a" style="color:red">x</p><a href="#a">1</a><a href="#b">2</a><a href="../none/">3</a>
     <a href="/zh/#a">4</a><a href="/data.json">5</a><a href="https://elsewhere.example/">6</a>
     <script>alert(1)</script><script type="application/ld+json">{}</script>
     <img src="//elsewhere.example/x.png"><div onclick="x()"></div>
     <p data-official>官方<sup data-ui>1</sup>文字</p>`,
  );
  const page = await readPage(directory, 'zh/index.html');
  pages.set(page.path, page);
});

afterAll(() => rm(directory, { recursive: true }));

const page = (): BuiltPage => {
  const held = pages.get('zh/');
  if (!held) throw new Error('the page was not read');
  return held;
};

test('broken links are named with their reason', () => {
  const { checked, broken } = brokenLinks(pages, new Set(['zh/index.html', 'data.json']), '/');
  expect(checked).toBe(5);
  expect(broken.map(({ href, reason }) => [href, reason])).toEqual([
    ['#b', 'no such fragment'],
    ['../none/', 'no such page'],
  ]);
});

test('what a page fetches from elsewhere is seen', () => {
  expect(fetchedBy(page()).filter(isForeign)).toEqual(['//elsewhere.example/x.png']);
});

test('inline code is seen, data is not', () => {
  expect(inlineCode(page())).toEqual([
    'style="…" on <p>',
    '<script> with code',
    'onclick="…" on <div>',
  ]);
});

test('official text leaves out what is ours', () => {
  expect(officialText(page().root)).toBe('官方文字');
});
