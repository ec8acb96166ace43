import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { compileAfresh } from './compile-cms.mts';
import { throwawaySecrets } from './throwaway-secrets.mts';

/** Compiles the server and bundles the admin panel into `dist`. Building needs secrets only to be there. */
const strapi = createRequire(import.meta.url).resolve('@strapi/strapi/package.json');
compileAfresh();
const built = spawnSync(
  process.execPath,
  [path.join(path.dirname(strapi), 'bin/strapi.js'), 'build'],
  {
    cwd: path.resolve(import.meta.dirname, '..'),
    stdio: 'inherit',
    env: {
      ...throwawaySecrets(),
      ...process.env,
      NODE_ENV: 'production',
      STRAPI_TELEMETRY_DISABLED: 'true',
    },
  },
);
process.exitCode = built.status ?? 1;
