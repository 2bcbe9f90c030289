import { spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { explainInstall } from './setup/failure.mjs';
import { digestDependencies, pathOutside } from './setup/install.mjs';
import { registryAddress } from './setup/registry.mjs';
import { formatDuration } from './setup/terminal.mjs';

describe('what failed and what to do', () => {
  test.each([
    ['npm error code ENOTFOUND\nnpm error network request failed', 'cannot be reached'],
    ['npm error code ECONNREFUSED', 'cannot be reached'],
    ['npm error code ENOSPC\nnpm error nospc no space left on device', 'disk is full'],
    ['npm error code 1\nnpm error code ENOTFOUND', 'cannot be reached'],
    ['npm error code EROFS', 'cannot be written'],
    ['npm error code EUSAGE', 'do not agree'],
    ['npm error code E404\nnpm error 404 Not Found', 'does not give out'],
    ['npm error code EINTEGRITY', 'damaged'],
    ['npm error code ELSE', 'could not install'],
  ])('%j', (output, message) => {
    const failure = explainInstall(output);
    expect(failure.message).toContain(message);
    expect(failure.action).not.toBe('');
    expect(output).toContain(failure.output);
  });
});

describe('the digest of an install', () => {
  const digest = digestDependencies('{"dependencies":{"a":"1"},"scripts":{}}', 'lock');

  test('stays when something else of package.json changes', () => {
    expect(digestDependencies('{"dependencies":{"a":"1"},"name":"b"}', 'lock')).toBe(digest);
  });

  test.each([
    ['{"dependencies":{"a":"2"}}', 'lock'],
    ['{"devDependencies":{"a":"1"}}', 'lock'],
    ['{"dependencies":{"a":"1"}}', 'another lock'],
  ])('changes for %s with %s', (packageJson, lockFile) => {
    expect(digestDependencies(packageJson, lockFile)).not.toBe(digest);
  });
});

test('the machine’s own path has no installed packages in it', () => {
  const path = ['/p/node_modules/.bin', '/usr/bin', '/home/node_modules', '/bin'].join(delimiter);
  expect(pathOutside(path)).toBe(['/usr/bin', '/home/node_modules', '/bin'].join(delimiter));
});

test.each([
  [40, '0.0 s'],
  [9940, '9.9 s'],
  [9960, '10 s'],
  [59_400, '59 s'],
  [59_600, '1 min 00 s'],
  [185_000, '3 min 05 s'],
])('%i ms read as %s', (milliseconds, text) => {
  expect(formatDuration(milliseconds)).toBe(text);
});

describe('where the registry is', () => {
  test.each([
    ['registry = https://packages.example/\nproxy = null', 'packages.example', 443],
    ['registry=http://localhost:4873/npm/\nproxy=null\nhttps-proxy=null', 'localhost', 4873],
    ['registry=http://packages.example', 'packages.example', 80],
  ])('%j', (configuration, host, port) => {
    expect(registryAddress(configuration)).toEqual({ host, port });
  });

  test.each(['', 'registry=https://packages.example\nhttps-proxy=http://proxy.example:8080'])(
    'cannot be told from %j',
    (configuration) => {
      expect(registryAddress(configuration)).toBeNull();
    },
  );
});

describe('the command', () => {
  const script = fileURLToPath(new URL('setup.mjs', import.meta.url));
  const run = (option: string) =>
    spawnSync(process.execPath, [script, option], { encoding: 'utf8' });

  test('--help says how it is used', () => {
    const { status, stdout } = run('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('Usage: node scripts/setup.mjs');
  });

  test('an unknown option is a wrong use', () => {
    const { status, stderr } = run('--brwoser');
    expect(status).toBe(2);
    expect(stderr).toContain('Unknown option --brwoser');
  });
});
