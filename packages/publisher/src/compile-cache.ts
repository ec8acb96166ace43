import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';

export const compileCache = resolve(import.meta.dirname, '../node_modules/.compile-cache');

/**
 * Keeps the compiled form of our source between starts: here from now on, and in every worker that is
 * started from now on. Then the TypeScript compiler is never loaded, which saves each worker 300 ms and
 * 10 MB.
 */
export function keepCompiled(): void {
  // Workers look for the variable before their first file, which a call inside of them would come too late for.
  process.env['NODE_COMPILE_CACHE'] ??= compileCache;
  enableCompileCache(process.env['NODE_COMPILE_CACHE']);
}
