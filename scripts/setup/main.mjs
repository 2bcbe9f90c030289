// @ts-check
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './browser.mjs';
import { SetupError } from './failure.mjs';
import { ensurePackages } from './install.mjs';
import { paint } from './terminal.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const help = `Usage: node scripts/setup.mjs [options]

Installs exactly what package-lock.json says, only when that is out of date.
Every npm script of the project runs this first.

Options:
  --browser   also make sure that a Chromium and a Chinese font are there, for the tests:
              the one that CHROME_PATH names, else one on the machine, else Playwright's own,
              else Debian's package
  --force     install again even if nothing has changed
  --help      show this

Exit codes: 0 ready, 1 something could not be installed, 2 wrong use`;

/**
 * Runs the setup and sets the process's exit code.
 * @param {readonly string[]} options the command line
 */
export async function main(options) {
  const unknown = options.find((option) => !['--browser', '--force', '--help'].includes(option));
  if (unknown !== undefined) {
    console.error(`Unknown option ${unknown}.\n\n${help}`);
    process.exitCode = 2;
    return;
  }
  if (options.includes('--help')) {
    console.log(help);
    return;
  }
  try {
    await ensurePackages(root, options.includes('--force'));
    if (options.includes('--browser')) await ensureBrowser(root);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    if (error.output !== '') console.error(paint('dim', error.output));
    console.error(`${paint('red', 'Setup failed:')} ${error.message}`);
    console.error(`${paint('bold', 'What to do:')} ${error.action}`);
    process.exitCode = 1;
  }
}
