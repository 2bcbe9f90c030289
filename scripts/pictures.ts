import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../tests/browser.ts';
import { readBasePath } from './base-path.ts';
import { runCommand } from './command.ts';
import { pictures } from './pictures/list.ts';
import { serveDirectory } from './serve.ts';
import { isBuildCurrent } from './freshness.ts';
import { paint } from './setup/terminal.mjs';

const help = `Usage: npm run pictures -- [name …]

Takes the pictures in docs/pictures/ anew from dist/. Without a name, all of them.

Pictures: ${pictures.map(({ name }) => name).join(', ')}

Options:
  --help   show this

Exit codes: 0 taken, 1 an error, 2 wrong use`;

const folder = 'docs/pictures/';

/** Writes what a page shows: two pages of A4 if the name ends in `.pdf`, else the window. */
async function save(page: Page, name: string): Promise<void> {
  const path = `${folder}${name}`;
  if (name.endsWith('.pdf')) {
    await page.pdf({ path, format: 'A4', pageRanges: '1-2', preferCSSPageSize: true });
    return;
  }
  // WebP, which Playwright does not write, is a third of a PNG here.
  const session = await page.context().newCDPSession(page);
  const picture = { format: 'webp', quality: 70 } as const;
  const { data } = await session.send('Page.captureScreenshot', picture);
  writeFileSync(path, Buffer.from(data, 'base64'));
}

async function takePictures(asked: readonly string[]): Promise<number> {
  const unknown = asked.filter((name) => !pictures.some((picture) => picture.name === name));
  if (unknown.length > 0) {
    console.error(`There is no picture called ${unknown.join(', ')}.\n\n${help}`);
    return 2;
  }
  if (!isBuildCurrent('.')) {
    console.error('dist/ is not up to date: `npm run build` first.');
    return 1;
  }
  const server = await serveDirectory({ directory: 'dist', basePath: readBasePath() });
  const browser = await launchBrowser();
  for (const { name, path, width, height, dark, show } of pictures) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const page = await browser.newPage({
      viewport: { width, height },
      colorScheme: dark === true ? 'dark' : 'light',
      hasTouch: width < 640,
    });
    await page.goto(server.url + path);
    await show?.(page);
    await save(page, name);
    await page.close();
    console.log(`${paint('green', '✓')} ${folder}${name}`);
  }
  await browser.close();
  await server.close();
  return 0;
}

await runCommand(help, {}, (_, names) => takePictures(names));
