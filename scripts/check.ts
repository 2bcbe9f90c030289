import { existsSync } from 'node:fs';
import { checkSite } from '../src/site-check/index.ts';
import { readBasePath } from './base-path.ts';
import { runCommand } from './command.ts';
import { paint } from './setup/terminal.mjs';

const help = `Usage: npm run check -- [options]

Reads dist/ back: the official text against its source, anchors, links, requests to other hosts.
Prints one line a check with its figure.

Options:
  --help   show this

Exit codes: 0 all is well, 1 a check failed or dist/ is missing, 2 wrong use`;

async function check(): Promise<number> {
  if (!existsSync('dist')) {
    console.error('dist/ is missing; npm run build makes it.');
    return 1;
  }
  const { checks } = await checkSite({
    distDirectory: 'dist',
    contentDirectory: 'content',
    basePath: readBasePath(),
  });
  for (const { name, figure, ok, details } of checks) {
    console.log(`${ok ? paint('green', '✓') : paint('red', '✗')} ${name}: ${figure}`);
    if (!ok) for (const detail of details) console.log(`    ${detail}`);
  }
  return checks.every(({ ok }) => ok) ? 0 : 1;
}

await runCommand(help, {}, check);
