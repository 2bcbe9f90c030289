import { runCommand, runStep, runTool } from './command.ts';
import { convertContent } from './convert.ts';
import { recordBuild } from './freshness.ts';

const help = `Usage: npm run build -- [options]

Converts content/ and builds the site, its search index included, into dist/.

Options:
  --strict   let warnings of the conversion fail as errors do
  --help     show this

Exit codes: 0 built, 1 the conversion or the build failed, 2 wrong use`;

/** Converts all content and builds `dist/`; returns the exit code. */
export async function buildSite(strict: boolean): Promise<number> {
  const started = Date.now();
  const converted = await runStep('Convert content/', () => convertContent(strict));
  if (converted !== 0) return converted;
  const built = await runStep('Build pages and search index', () => runTool('astro', ['build']));
  if (built === 0) recordBuild('.', started);
  return built;
}

if (import.meta.main) {
  await runCommand(help, { strict: { type: 'boolean', default: false } }, ({ strict }) =>
    buildSite(strict),
  );
}
