import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const files = readdirSync('scripts/bench').filter((file) => file.endsWith('.ts'));

test('there are benches', () => {
  expect(files.length).toBeGreaterThan(0);
});

test.each(files)('%s has the bench that the command calls', async (file) => {
  const { bench } = (await import(new URL(`./bench/${file}`, import.meta.url).href)) as {
    bench?: unknown;
  };
  expect(bench).toBeTypeOf('function');
});
