// @ts-check
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { SetupError, explainInstall } from './failure.mjs';
import { findProgram } from './program.mjs';
import { canReachRegistry } from './registry.mjs';
import { formatDuration, lastLines, paint, runWithProgress } from './terminal.mjs';

const nodeMajor = 24;
const installOptions = [
  // All packages are development dependencies, which NODE_ENV=production would leave out.
  '--include=dev',
  '--no-audit',
  '--no-fund',
  // npm waits a minute between tries; a network that comes back does so sooner.
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=5000',
];
const dependencyFields = [
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'peerDependencies',
  'overrides',
  'allowScripts',
];

/**
 * Installs the packages of the lock file, unless they are there.
 * @param {string} root the project's folder
 * @param {boolean} force install even so
 */
export async function ensurePackages(root, force) {
  const digest = digestDependencies(
    readFileSync(join(root, 'package.json'), 'utf8'),
    readFileSync(join(root, 'package-lock.json'), 'utf8'),
  );
  const stamp = join(root, 'node_modules', '.setup-stamp');
  if (!force && readStamp(stamp) === digest && ownNodeVersion(root) === nodeMajor) return;

  checkWritable(root);
  const started = Date.now();
  console.log('Installing the packages of package-lock.json; the first time takes a minute or two');
  const { command, env } = npmOutside(root);
  const isOnline = await canReachRegistry(root, command, env);
  if (!isOnline) console.log('  the package registry cannot be reached: trying npm’s own cache');
  rmSync(stamp, { force: true });
  const result = await runWithProgress(
    'Installing packages',
    [...command, 'ci', ...installOptions, ...(isOnline ? [] : ['--offline'])],
    { cwd: root, env },
  );
  if (result.code !== 0) throw explainInstall(result.output);
  checkOwnNode(root, result.output);
  mkdirSync(join(root, 'node_modules', '.cache'), { recursive: true });
  writeFileSync(stamp, digest);
  console.log(`${paint('green', 'Installed')} in ${formatDuration(Date.now() - started)}`);
}

/**
 * A digest of all that decides what an install brings: when it changes, the install is out of date.
 * @param {string} packageJson
 * @param {string} lockFile
 */
export function digestDependencies(packageJson, lockFile) {
  const fields = JSON.parse(packageJson);
  const dependencies = dependencyFields.map((field) => [field, fields[field] ?? null]);
  return createHash('sha256')
    .update(JSON.stringify([dependencies, process.platform, process.arch]))
    .update(lockFile)
    .digest('hex');
}

/**
 * The search path without the folders of installed packages: what the machine itself has.
 * @param {string} path the value of PATH
 */
export function pathOutside(path) {
  return path
    .split(delimiter)
    .filter((folder) => !/(?:^|[\\/])node_modules[\\/]/u.test(folder))
    .join(delimiter);
}

/**
 * npm, run by a Node that the install does not delete under its feet: from the second time on, the
 * node that npm scripts find first is the one in node_modules.
 * @param {string} root
 */
function npmOutside(root) {
  const path = pathOutside(process.env.PATH ?? '');
  const env = { ...process.env, PATH: path };
  const isInside = process.execPath.startsWith(join(root, 'node_modules'));
  const node = isInside ? (findProgram('node', path) ?? process.execPath) : process.execPath;
  const npm = process.env.npm_execpath ?? '';
  if (basename(npm).startsWith('npm-cli')) return { command: [node, npm], env };
  if (process.platform === 'win32' || findProgram('npm', path)) return { command: ['npm'], env };
  throw new SetupError(
    'npm is not there.',
    'install npm (it comes with Node; on Debian and Ubuntu it is the package `npm`), then run the command again.',
  );
}

/** @param {string} file */
function readStamp(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** @param {string} root */
function checkWritable(root) {
  try {
    accessSync(root, constants.W_OK);
  } catch (error) {
    throw explainInstall(error instanceof Error ? error.message : 'EACCES');
  }
}

/**
 * The Node that the packages brought.
 * @param {string} root
 */
export function ownNode(root) {
  return process.platform === 'win32'
    ? join(root, 'node_modules', 'node', 'bin', 'node.exe')
    : join(root, 'node_modules', '.bin', 'node');
}

/** @param {string} root */
function ownNodeVersion(root) {
  const { stdout } = spawnSync(ownNode(root), ['--version'], { encoding: 'utf8', timeout: 30_000 });
  const version = /^v(\d+)\./u.exec(stdout ?? '');
  return version ? Number(version[1]) : null;
}

/**
 * @param {string} root
 * @param {string} output
 */
function checkOwnNode(root, output) {
  const version = ownNodeVersion(root);
  if (version === nodeMajor) return;
  throw new SetupError(
    `the packages are there, but the Node ${nodeMajor} among them does not run` +
      (version === null ? '.' : `: it is Node ${version}.`),
    'it arrives through an install script: see that `npm config get ignore-scripts` says false ' +
      `and that Node ${nodeMajor} exists for this system (${process.platform}-${process.arch}), ` +
      'then run the command again.',
    lastLines(output),
  );
}
