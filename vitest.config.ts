import { defineConfig } from 'vitest/config';

const minute = 60_000;

export default defineConfig({
  test: {
    projects: [
      {
        // Generous, so that a busy machine fails no test: speed is measured by the bench.
        test: { name: 'unit', include: ['{src,scripts}/**/*.test.ts'], testTimeout: 2 * minute },
      },
      {
        test: {
          name: 'site',
          include: ['tests/**/*.test.ts'],
          // One browser at a time: two on two cores time out on each other.
          fileParallelism: false,
          testTimeout: 2 * minute,
          hookTimeout: 2 * minute,
        },
      },
    ],
  },
});
