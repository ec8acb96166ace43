import { availableParallelism } from 'node:os';
import { addressIn, addressVariables, readVariables } from '@simpul/contract';
import type { PublicAddress } from '@simpul/domain';
import { z } from 'zod';

const TOKEN = 'PUBLICATION_TOKEN must hold the token of the publication API.';
const WORKERS = 'PUBLISHER_WORKERS must be a whole number of threads from 1 to 64.';

/** How many threads render, unless told otherwise: the cores, at most four. */
export const workersVariable = z.coerce
  .number(WORKERS)
  .int(WORKERS)
  .min(1, WORKERS)
  .max(64, WORKERS)
  .default(Math.min(4, availableParallelism()));

const SettingsSchema = z.object({
  SIMPUL_VAR: z.string('SIMPUL_VAR must name the folder of content and published sites.').min(1),
  CMS_URL: z
    .url({
      protocol: /^https?$/,
      error: 'CMS_URL must be the address of the CMS, such as http://127.0.0.1:1337.',
    })
    .transform((url) => url.replace(/\/+$/, '')),
  PUBLICATION_TOKEN: z.string(TOKEN).min(1, TOKEN),
  ...addressVariables,
  PUBLISHER_WORKERS: workersVariable,
});

export interface Settings {
  varDir: string;
  cms: string;
  token: string;
  address: PublicAddress;
  workers: number;
}

/** The publisher's settings from its environment. Throws an Error with one sentence per wrong value. */
export function readSettings(variables: Record<string, string | undefined>): Settings {
  const set = readVariables(SettingsSchema, variables);
  return {
    varDir: set.SIMPUL_VAR,
    cms: set.CMS_URL,
    token: set.PUBLICATION_TOKEN,
    address: addressIn(set),
    workers: set.PUBLISHER_WORKERS,
  };
}
