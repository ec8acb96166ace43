import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** In every project. */
const setupFiles = ['scripts/run/end-with-vitest.ts'];
/** One core stays for the processes that tests start, but on two a lone test would mostly wait for them. */
const maxWorkers = Math.max(2, availableParallelism() - 1);

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'packages',
          include: [
            'packages/*/src/**/*.test.ts',
            'packages/*/tests/**/*.test.ts',
            'scripts/**/*.test.ts',
            'sites/*/src/**/*.test.ts',
          ],
          exclude: ['**/node_modules/**', 'scripts/journeys/**', 'packages/theme/tests/**'],
          setupFiles,
          maxWorkers,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'theme',
          include: ['packages/theme/tests/**/*.test.ts'],
          globalSetup: 'packages/theme/tests/setup.ts',
          setupFiles,
          maxWorkers,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      'cms/vitest.config.mts',
      {
        test: {
          name: 'journeys',
          include: ['scripts/journeys/**/*.test.ts'],
          // After everything else, alone: the journeys run whole networks.
          sequence: { groupOrder: 2 },
          globalSetup: 'scripts/journeys/setup.ts',
          fileParallelism: false,
          setupFiles,
          testTimeout: 120_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
