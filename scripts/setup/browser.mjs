// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canUseApt, installDebianPackages } from './debian.mjs';
import { SetupError } from './failure.mjs';
import { ownNode } from './install.mjs';
import { ask, findProgram, isProgram } from './program.mjs';
import { formatDuration, paint, runWithProgress } from './terminal.mjs';

const names = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const downloadLimit = 90_000;

/**
 * @typedef {object} BrowserRecord
 * @property {string} path the browser's program
 * @property {string} version what it says of itself
 */

/**
 * Makes sure that a Chromium and a font for Chinese are there, and writes down where the browser
 * is, for the tests.
 * @param {string} root the project's folder
 */
export async function ensureBrowser(root) {
  const browser = namedBrowser() ?? presentBrowser(root) ?? (await installBrowser(root));
  const folder = join(root, 'node_modules', '.cache');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'browser-path'), `${JSON.stringify(browser, null, 2)}\n`);
  console.log(`Browser for the tests: ${browser.version} (${browser.path})`);
  await ensureChineseFont();
}

/** The browser that CHROME_PATH names: a wrong name is an error, so that nobody tests another one. */
function namedBrowser() {
  const path = process.env.CHROME_PATH;
  if (!path) return null;
  const browser = describe(path);
  if (browser) return browser;
  throw new SetupError(
    `CHROME_PATH names ${path}, which ${isProgram(path) ? 'does not run as a Chromium' : 'is no program'}.`,
    'let CHROME_PATH name the program of a Chromium or Chrome, or unset it to have one searched for.',
  );
}

/**
 * A browser that is on the machine already, the one that Playwright downloaded earlier included.
 * @param {string} root
 */
function presentBrowser(root) {
  for (const name of names) {
    const path = findProgram(name);
    const browser = path === null ? null : describe(path);
    if (browser) return browser;
  }
  for (const path of places) {
    const browser = describe(path);
    if (browser) return browser;
  }
  return playwrightBrowser(root);
}

/** @param {string} root */
function playwrightBrowser(root) {
  const library = JSON.stringify(join(root, 'node_modules', 'playwright-core'));
  const question = `console.log(require(${library}).chromium.executablePath())`;
  const path = ask(ownNode(root), ['--eval', question]);
  return path ? describe(path) : null;
}

/**
 * The browser at a path, null where none runs there.
 * @param {string} path
 * @returns {BrowserRecord | null}
 */
function describe(path) {
  if (!isProgram(path)) return null;
  // Chrome on Windows opens a window when asked for its version.
  if (process.platform === 'win32') return { path, version: 'Chrome' };
  const version = ask(path, ['--version']);
  return version !== null && /chrom/iu.test(version) ? { path, version } : null;
}

/** @param {string} root */
async function installBrowser(root) {
  const browser = (await downloadBrowser(root)) ?? (await installDebianBrowser());
  if (browser) return browser;
  throw new SetupError(
    'no Chromium was found, and none could be installed here.',
    'install Chromium or Chrome by your system’s means (on Debian, as an administrator: ' +
      '`apt-get install chromium fonts-noto-cjk`), or let CHROME_PATH name one, then run the command again.',
  );
}

/** @param {string} root */
async function downloadBrowser(root) {
  const started = Date.now();
  console.log('No Chromium on this machine: downloading Playwright’s');
  const program = join(root, 'node_modules', 'playwright-core', 'cli.js');
  const { code } = await runWithProgress(
    'Downloading Chromium',
    [ownNode(root), program, 'install', 'chromium'],
    { timeout: downloadLimit },
  );
  const browser = code === 0 ? playwrightBrowser(root) : null;
  const took = formatDuration(Date.now() - started);
  if (browser) console.log(`${paint('green', 'Downloaded')} in ${took}`);
  else console.log(`  that did not work (${took})`);
  return browser;
}

async function installDebianBrowser() {
  if (!canUseApt()) return null;
  const packages = ['chromium', ...(hasChineseFont() ? [] : ['fonts-noto-cjk', 'fontconfig'])];
  await installDebianPackages(packages);
  const path = findProgram('chromium');
  return path === null ? null : describe(path);
}

/** Without a font for Chinese the tests pass, but their pictures show boxes. */
async function ensureChineseFont() {
  if (hasChineseFont()) return;
  if (canUseApt() && (await installDebianPackages(['fonts-noto-cjk', 'fontconfig']))) return;
  console.log(
    `${paint('yellow', 'Note:')} no font for Chinese was found; screenshots will show boxes. ` +
      'Any font for Chinese will do, e.g. Noto Sans CJK.',
  );
}

function hasChineseFont() {
  // Other systems bring their fonts for Chinese with them.
  if (process.platform !== 'linux') return true;
  return Boolean(ask('fc-list', [':lang=zh']));
}
