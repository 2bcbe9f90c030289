import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, reading, wide, type Site } from './reading-page.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The words of each page of a PDF, without white space. */
async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const { items } = await (await document.getPage(index + 1)).getTextContent();
      return items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        .normalize('NFKC')
        .replace(/\s/gu, '');
    }),
  );
}

test.each(['A4', 'Letter'])(
  'on %s: symbol and page number, notes at the end, addresses',
  async (format) => {
    const page = await site.open(reading, wide);
    const pages = await pagesOf(await page.pdf({ format }));
    expect(pages.length).toBeGreaterThan(8);
    expect(pages.length).toBeLessThan(18);
    for (const [index, words] of pages.entries()) {
      expect(words).toContain('E/RES/2024/13');
      expect(words).toContain(`${index + 1}/${pages.length}`);
      expect(words).toContain(`/${reading}`);
    }
    const all = pages.join('');
    const close = all.indexOf('第37次全体会议');
    expect(close).toBeGreaterThan(all.indexOf('请秘书长每年'));
    expect(all.indexOf('E/CN.16/2018/CRP.3。')).toBeGreaterThan(close);
    expect(all).toContain('https://docs.un.org/zh/A/RES/70/125');
  },
);

test('on paper there is nothing to press, and no heading parts from its paragraph', async () => {
  const page = await site.open(reading, wide);
  const pages = await pagesOf(await page.pdf({ format: 'A4' }));
  for (const control of ['目录与透镜', '略读', '快捷键', '另有', '展开', '搜索段落'])
    expect(pages.join('')).not.toContain(control);
  const opens = [
    ['加强合作83–87', '确认今后'],
    ['互联网治理论坛88–95', '确认互联网'],
    ['前进的道路96–124', '促请联合国'],
  ];
  for (const [heading, words] of opens)
    expect(pages.some((own) => own.includes(`${heading}${words}`))).toBe(true);
});

test.each(['zh/themes/gender/', `${reading}op84/`])('%s on paper has no controls', async (path) => {
  const page = await site.open(path, { ...wide, colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const shown = page.locator('button:visible, input:visible, nav:visible');
  expect(await shown.count()).toBe(0);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
});
