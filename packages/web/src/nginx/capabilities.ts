import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Capabilities } from './settings.ts';

const BROTLI = 'ngx_http_brotli_static_module.so';

/**
 * What an nginx can do, by what it says of itself (`nginx -V`), with the modules that must be loaded for
 * it. Null for a text that is not of nginx.
 */
export function readCapabilities(
  said: string,
  exists: (file: string) => boolean = existsSync,
): (Capabilities & { modules: string[] }) | null {
  const version = /nginx version: \S+\/(\d+)\.(\d+)\.(\d+)/.exec(said);
  if (!version) return null;
  const [major, minor, patch] = version.slice(1, 4).map(Number) as [number, number, number];
  const prefix = /--prefix=(\S+)/.exec(said)?.[1] ?? '/usr/local/nginx';
  const folder = /--modules-path=(\S+)/.exec(said)?.[1] ?? join(prefix, 'modules');
  const module = join(folder, BROTLI);
  const isBuiltIn = /--add-module=\S*brotli/.test(said);
  const isModule = !isBuiltIn && exists(module);
  return {
    version: [major, minor, patch],
    gzipStatic: said.includes('--with-http_gzip_static_module'),
    brotliStatic: isBuiltIn || isModule,
    modules: isModule ? [module] : [],
  };
}
