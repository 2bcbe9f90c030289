import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const stamp = 'node_modules/.cache/build.json';
const result = 'dist/404.html';
const emitted = 'generated';
const inputs = [
  'content',
  'src',
  'public',
  'astro.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];

interface BuildRecord {
  /** When the build began, in milliseconds. */
  readonly started: number;
  readonly settings: string;
}

/**
 * True where `dist/` comes from a build with the same settings that began after the last change of
 * anything it is made of. The folders' own times count too: they show what was deleted.
 */
export function isBuildCurrent(root: string): boolean {
  if (!existsSync(join(root, result)) || !existsSync(join(root, stamp))) return false;
  const record = JSON.parse(readFileSync(join(root, stamp), 'utf8')) as BuildRecord;
  if (record.settings !== currentSettings()) return false;
  return inputs.every((input) => lastChange(join(root, input)) < record.started);
}

/** Notes that a build succeeded and when it began, in milliseconds. */
export function recordBuild(root: string, started: number): void {
  const record: BuildRecord = { started, settings: currentSettings() };
  mkdirSync(dirname(join(root, stamp)), { recursive: true });
  writeFileSync(join(root, stamp), JSON.stringify(record));
}

/** What the environment can say of a build: see `content/site.yaml`. */
function currentSettings(): string {
  const { SITE_URL = '', BASE_PATH = '' } = process.env;
  return `${SITE_URL} ${BASE_PATH}`;
}

function lastChange(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  const entries = readdirSync(path).filter((name) => name !== emitted);
  return Math.max(stats.mtimeMs, ...entries.map((name) => lastChange(join(path, name))));
}
