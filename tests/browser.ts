import { readFileSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const record = new URL('../node_modules/.cache/browser-path', import.meta.url);

/** Chromium's own requests are kept off the network: they fail slowly where there is none. */
const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The program of the browser that the setup found.
 *
 * @throws if the setup has not looked for one.
 */
export function browserPath(): string {
  try {
    return (JSON.parse(readFileSync(record, 'utf8')) as { path: string }).path;
  } catch (error) {
    throw new Error('no browser is known; run `node scripts/setup.mjs --browser`', {
      cause: error,
    });
  }
}

/** Starts that browser without a window. */
export function launchBrowser(): Promise<Browser> {
  // Chromium's sandbox refuses to run as root.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: browserPath(), args: [...flags, ...sandbox] });
}
