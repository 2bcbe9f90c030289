import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { formatDuration, paint } from './setup/terminal.mjs';

/** The project's folder. Commands work in it wherever they are called from. */
export const projectRoot = fileURLToPath(new URL('..', import.meta.url));

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<T extends Options> = ReturnType<typeof parseArgs<{ options: T }>>['values'];

/** A wrong use of a command: its message goes to the person, who then reads the help. */
export class UsageError extends Error {}

/**
 * Runs a command: reads its options, answers `--help`, and sets the exit code to what the action
 * returns: 2 after a wrong use, 1 after an error that it did not expect.
 */
export async function runCommand<const T extends Options>(
  help: string,
  options: T,
  action: (values: Values<T>, words: readonly string[]) => Promise<number>,
): Promise<void> {
  if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
    console.log(help);
    return;
  }
  process.chdir(projectRoot);
  try {
    // Only an action that takes words beside its options is given any.
    const { values, positionals } = readOptions(options, action.length > 1);
    process.exitCode = await action(values, positionals);
  } catch (error) {
    const isUsage = error instanceof UsageError;
    console.error(isUsage ? `${error.message}\n\n${help}` : error);
    process.exitCode = isUsage ? 2 : 1;
  }
}

function readOptions<T extends Options>(
  options: T,
  allowPositionals: boolean,
): { values: Values<T>; positionals: string[] } {
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals });
    return { values, positionals };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/** Reads an option that holds a port. */
export function readPort(value: string): number {
  const port = Number(value);
  if (/^\d+$/u.test(value) && port < 65_536) return port;
  throw new UsageError(`--port takes a number from 0 to 65535, not “${value}”.`);
}

/** Runs one step of a command, with a line before it and its time after it. */
export async function runStep(title: string, action: () => Promise<number>): Promise<number> {
  const started = Date.now();
  console.log(paint('bold', `› ${title}`));
  const code = await action();
  const verdict = code === 0 ? paint('green', 'done') : paint('red', 'failed');
  console.log(`  ${verdict} in ${formatDuration(Date.now() - started)}\n`);
  return code;
}

/** Runs the program of an installed package with this Node; its output goes to the person. */
export function runTool(packageName: string, parameters: readonly string[]): Promise<number> {
  return runNode([programOf(packageName), ...parameters]);
}

/** Runs a script with this Node; its output goes to the person. */
export function runNode(parameters: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, parameters, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: childEnvironment(),
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve(code ?? 1);
    });
  });
}

/** Tools colour their output in CI though nothing shows colours there, and Astro counts its users. */
function childEnvironment(): NodeJS.ProcessEnv {
  const { FORCE_COLOR, ...env } = process.env;
  env.ASTRO_TELEMETRY_DISABLED = '1';
  if (process.stdout.isTTY) return FORCE_COLOR === undefined ? env : { ...env, FORCE_COLOR };
  return { ...env, NO_COLOR: '1' };
}

function programOf(packageName: string): string {
  const folder = join(projectRoot, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const program = typeof bin === 'string' ? bin : bin[packageName];
  if (program === undefined) throw new Error(`${packageName} has no program of its own name`);
  return join(folder, program);
}
