import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

export const sites = ['microsite', 'portal'] as const;

/** Compiles the bundle of each site into `<folder>/<site>`, as the publisher does. */
export async function bundleSites(folder: string): Promise<void> {
  const astro = join(
    dirname(createRequire(import.meta.url).resolve('astro/package.json')),
    'bin/astro.mjs',
  );
  const bundle = (site: (typeof sites)[number]) =>
    promisify(execFile)(process.execPath, [astro, 'build'], {
      cwd: resolve(import.meta.dirname, '../../../sites', site),
      env: {
        ...process.env,
        SIMPUL_BUNDLE: '1',
        SIMPUL_OUT: join(folder, site),
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    });
  await Promise.all(sites.map(bundle));
}
