import { defineConfig } from 'vitest/config';

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
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'theme',
          include: ['packages/theme/tests/**/*.test.ts'],
          globalSetup: 'packages/theme/tests/setup.ts',
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
          testTimeout: 120_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
