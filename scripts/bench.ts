import { readdirSync } from 'node:fs';
import { projectRoot } from './command.ts';

/** Every file of this folder is a bench: it exports `bench`, which prints its figures. */
const folder = new URL('./bench/', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => file.replace(/\.ts$/u, ''));

const help = `Usage: npm run bench -- [name …]

Measures the built site and prints the figures. Without a name, everything.

Benches: ${names.join(', ')}

Options:
  --help   show this

Exit codes: 0 measured, 1 an error, 2 wrong use`;

async function run(asked: readonly string[]): Promise<number> {
  const unknown = asked.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    console.error(`There is no bench called ${unknown.join(', ')}.\n\n${help}`);
    return 2;
  }
  for (const name of asked.length > 0 ? asked : names) {
    const { bench } = (await import(new URL(`${name}.ts`, folder).href)) as {
      bench: () => Promise<void>;
    };
    await bench();
  }
  return 0;
}

process.chdir(projectRoot);
const words = process.argv.slice(2);
if (words.includes('--help') || words.includes('-h')) console.log(help);
else process.exitCode = await run(words);
