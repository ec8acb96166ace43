import { defineConfig } from 'vitest/config';

/**
 * One process and one booted CMS for all tests that need one: booting costs seconds, and each test file
 * works on KIM of its own.
 */
export default defineConfig({
  test: {
    name: 'cms',
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    fileParallelism: false,
    isolate: false,
    maxWorkers: 1,
    sequence: { groupOrder: 1 },
    setupFiles: ['../scripts/run/end-with-vitest.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
