import { join } from 'node:path';
import { addressVariables, portVariable, readVariables } from '@simpul/contract';
import { storeIn, storeVariables } from '@simpul/storage';
import { z } from 'zod';

const CACHE = 'WEB_CACHE_MB must be a whole number of megabytes, 1 or more.';

/** Megabytes of an object store that a web server keeps on its disk, unless told otherwise. */
export const cacheVariable = z.coerce.number(CACHE).int(CACHE).min(1, CACHE).default(2000);

const SettingsSchema = z.object({
  ...addressVariables,
  SIMPUL_VAR: z.string('SIMPUL_VAR must name the folder that holds what Simpul makes.').min(1),
  WEB_HOST: z.string().default('127.0.0.1'),
  WEB_PORT: portVariable('WEB_PORT').default(8080),
  WEB_CACHE_MB: cacheVariable,
  ...storeVariables,
  COMPOSER_FOLDER: z.string().optional(),
  CMS_URL: z
    .url({
      protocol: /^http$/,
      error: 'CMS_URL must be the address of the CMS within this network.',
    })
    .optional(),
});

/** The web server's settings from its environment; throws one sentence per wrong value. */
export function readSettings(environment: NodeJS.ProcessEnv) {
  const set = readVariables(SettingsSchema, environment);
  const { SIMPUL_VAR, KIM_DOMAIN, PUBLIC_SCHEME, WEB_HOST, WEB_PORT } = set;
  const { COMPOSER_FOLDER: folder, CMS_URL: cms } = set;
  return {
    root: join(SIMPUL_VAR, 'www'),
    /** Where the sites stand if not in that folder, and where and how much of them is kept on this machine. */
    store: storeIn(set),
    cache: { folder: join(SIMPUL_VAR, 'web-cache'), mostBytes: set.WEB_CACHE_MB * 1_000_000 },
    domain: KIM_DOMAIN,
    scheme: PUBLIC_SCHEME,
    host: WEB_HOST,
    port: WEB_PORT,
    composer: folder && cms ? { folder, cms: cms.replace(/\/+$/, '') } : undefined,
  };
}
