import { compileCache } from './compile-cache.ts';

/** Variables that the publisher's process wants to be started with, besides its settings. */
export const processVariables = {
  /** Two pools of the C library's memory instead of one per thread: saves some 50 MB with four workers. */
  MALLOC_ARENA_MAX: '2',
  /** Compiled source from the first file on: the TypeScript compiler is never loaded. */
  NODE_COMPILE_CACHE: compileCache,
  /** The main thread's young objects take 12 MB, as those of each worker do, instead of 48. */
  NODE_OPTIONS: '--max-semi-space-size=4',
};
