/** A small site of several made-up texts, built for a subfolder. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** The texts of the small library, and the fixtures they are taken from. */
const texts = {
  'E-RES-2046-8/zh.txt': 'zh-ecosoc',
  'A-RES-91-114/en.txt': 'en-ga-session',
  'A-RES-91-118/ar.txt': 'ar-ga',
  'A-RES-91-30/zh.txt': 'zh-wrapped',
} as const;

export interface SmallSite {
  readonly directory: string;
  readonly remove: () => Promise<void>;
}

/**
 * Builds the small site in a folder of its own, from this project's code.
 *
 * @param basePath the folder that it is built for: `/un/`.
 * @throws with what the build printed, if it fails.
 */
export async function buildSmallSite(basePath: string): Promise<SmallSite> {
  const root = await mkdtemp(join(tmpdir(), 'small-site-'));
  const remove = (): Promise<void> => rm(root, { recursive: true, force: true });
  for (const name of [
    'src',
    'scripts',
    'public',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
  ]) {
    await cp(name, join(root, name), { recursive: true });
  }
  await linkPackages(join(root, 'node_modules'));
  await cp('tests/fixtures/library', join(root, 'content'), { recursive: true });
  for (const [path, fixture] of Object.entries(texts)) {
    await cp(`tests/fixtures/${fixture}/source.txt`, join(root, 'content/documents', path));
  }
  try {
    await promisify(execFile)(process.execPath, ['scripts/build.ts'], {
      cwd: root,
      // Not what the test runner sets besides: it has a BASE_URL of its own.
      env: { PATH: process.env.PATH, HOME: process.env.HOME, BASE_PATH: basePath },
    });
  } catch (error) {
    await remove();
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`the small site was not built:\n${stdout}\n${stderr}`, { cause: error });
  }
  return { directory: join(root, 'dist'), remove };
}

/** Each package by itself: what a build keeps beside them is then its own. */
async function linkPackages(folder: string): Promise<void> {
  await mkdir(folder);
  for (const name of await readdir('node_modules')) {
    if (name === '.bin' || !name.startsWith('.')) {
      await symlink(resolve('node_modules', name), join(folder, name));
    }
  }
}
