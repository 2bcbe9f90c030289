import { watch, type FSWatcher } from 'node:fs';
import { dev } from 'astro';
import { readPort, runCommand, runStep } from './command.ts';
import { convertContent } from './convert.ts';

const help = `Usage: npm run dev -- [options]

Converts content/ and serves the site with live reload until Ctrl+C. A change under content/
converts again; mistakes are printed, and the server goes on.
Search needs a built site: npm start.

Options:
  --port <number>   the port to serve on, or the next free one [default: 4321]
  --help            show this

Exit codes: 0 stopped, 1 the server could not start, 2 wrong use`;

const pause = 150;

/** Converts, and survives even an error that the conversion did not expect. */
async function convert(): Promise<void> {
  await runStep('Convert content/', async () => {
    try {
      return await convertContent(false);
    } catch (error) {
      console.error(error);
      return 1;
    }
  });
}

/** Calls back once after a flurry of changes, but never for what the conversion itself writes. */
function watchContent(onChange: () => void): FSWatcher {
  let timer: NodeJS.Timeout | undefined;
  return watch('content', { recursive: true }, (_event, file) => {
    if (file === null || /^generated(?:[\\/]|$)/u.test(file)) return;
    clearTimeout(timer);
    timer = setTimeout(onChange, pause);
  });
}

async function serve(port: number): Promise<number> {
  await convert();
  let conversion = Promise.resolve();
  const watcher = watchContent(() => {
    conversion = conversion.then(convert);
  });
  // Astro's command would count its users, and may go to the background.
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const server = await dev({ server: { port } });
  await new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
  watcher.close();
  await server.stop();
  return 0;
}

await runCommand(help, { port: { type: 'string', default: '4321' } }, ({ port }) =>
  serve(readPort(port)),
);
