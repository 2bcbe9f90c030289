import { once } from 'node:events';
import { readBasePath } from './base-path.ts';
import { buildSite } from './build.ts';
import { readPort, runCommand } from './command.ts';
import { isBuildCurrent } from './freshness.ts';
import { serveDirectory } from './serve.ts';
import { paint } from './setup/terminal.mjs';

const help = `Usage: npm start -- [options]

Builds the site, unless dist/ is up to date, and serves it on this machine until Ctrl+C.

Options:
  --port <number>   the port to serve on, or the next free one [default: 4321]
  --force           build even if nothing has changed
  --help            show this

Exit codes: 0 stopped, 1 the build failed or no port is free, 2 wrong use`;

async function start(firstPort: number, force: boolean): Promise<number> {
  if (!force && isBuildCurrent('.')) {
    console.log('dist/ is up to date; --force builds it again\n');
  } else {
    const built = await buildSite(false);
    if (built !== 0) return built;
  }
  const basePath = readBasePath();
  const { url, close } = await serveDirectory({ directory: 'dist', port: firstPort, basePath });
  console.log(`The site is at ${paint('bold', url)}\nCtrl+C stops it.`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await close();
  return 0;
}

await runCommand(
  help,
  { port: { type: 'string', default: '4321' }, force: { type: 'boolean', default: false } },
  ({ port, force }) => start(readPort(port), force),
);
