import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isBuildCurrent, recordBuild } from './freshness.ts';

const built = Date.UTC(2024, 6, 22);
const files = ['content/a.txt', 'content/generated/a.mdx', 'src/pages/a.astro', 'dist/404.html'];
let root: string;

/** Gives a path a time so many seconds from the build. */
function touch(path: string, seconds: number): void {
  const time = new Date(built + seconds * 1000);
  utimesSync(join(root, path), time, time);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'freshness-'));
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), '');
    for (let path = file; path !== '.'; path = dirname(path)) touch(path, -60);
  }
  recordBuild(root, built);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

test('a build after every change is current', () => {
  expect(isBuildCurrent(root)).toBe(true);
});

test.each(['content/a.txt', 'src/pages', 'src/pages/a.astro'])(
  'a later %s makes it old',
  (path) => {
    touch(path, 60);
    expect(isBuildCurrent(root)).toBe(false);
  },
);

test('what the conversion writes does not', () => {
  touch('content/generated', 60);
  touch('content/generated/a.mdx', 60);
  expect(isBuildCurrent(root)).toBe(true);
});

test.each(['dist', 'node_modules'])('without %s there is none', (path) => {
  rmSync(join(root, path), { recursive: true });
  expect(isBuildCurrent(root)).toBe(false);
});

test('a build for another address is old', () => {
  vi.stubEnv('BASE_PATH', '/elsewhere/');
  expect(isBuildCurrent(root)).toBe(false);
});
