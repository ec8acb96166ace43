import { availableParallelism } from 'node:os';
import { addressIn, addressVariables, readVariables } from '@simpul/contract';
import type { PublicAddress } from '@simpul/domain';
import { storeIn, storeVariables, type ObjectStore } from '@simpul/storage';
import { z } from 'zod';
import { usualReserveMb } from './service/desk-options.ts';

const EMBEDDED_WEB = 'http://127.0.0.1:8080';
const TOKEN = 'PUBLICATION_TOKEN must hold the token of the publication API.';
const WORKERS = 'PUBLISHER_WORKERS must be a whole number of threads from 1 to 64.';

/** How many threads render, unless told otherwise: the cores, at most four. */
export const workersVariable = z.coerce
  .number(WORKERS)
  .int(WORKERS)
  .min(1, WORKERS)
  .max(64, WORKERS)
  .default(Math.min(4, availableParallelism()));

const originVariable = (name: string, what: string, example: string) =>
  z
    .url({
      protocol: /^https?$/,
      error: `${name} must be the address of ${what}, such as ${example}.`,
    })
    .transform((url) => url.replace(/\/+$/, ''));

const RESERVE = 'DISK_RESERVE_MB must be a whole number of megabytes, 0 or more.';
/** Megabytes that the publisher leaves free on its disk, unless told otherwise. */
export const reserveVariable = z.coerce
  .number(RESERVE)
  .int(RESERVE)
  .min(0, RESERVE)
  .default(usualReserveMb);

const STATUS = 'STATUS_PORT must be a port number from 1 to 65535, or 0 for none.';
/** Where the publisher tells of itself on loopback. */
export const statusPortVariable = z.coerce
  .number(STATUS)
  .int(STATUS)
  .min(0, STATUS)
  .max(65_535, STATUS)
  .default(8090);

/** PostgreSQL over which publishers share the work. */
export const databaseVariable = z.url({
  protocol: /^postgres(?:ql)?$/,
  error: 'DATABASE_URL must be an address like postgres://simpul:password@127.0.0.1:5432/simpul.',
});

const SettingsSchema = z.object({
  SIMPUL_VAR: z.string('SIMPUL_VAR must name the folder of content and published sites.').min(1),
  CMS_URL: originVariable('CMS_URL', 'the CMS', 'http://127.0.0.1:1337'),
  PUBLICATION_TOKEN: z.string(TOKEN).min(1, TOKEN),
  /** Where the publisher reaches the web server: receipts are written for what it serves. */
  WEB_URL: originVariable('WEB_URL', 'the web server', EMBEDDED_WEB).default(EMBEDDED_WEB),
  ...addressVariables,
  PUBLISHER_WORKERS: workersVariable,
  STATUS_PORT: statusPortVariable,
  DISK_RESERVE_MB: reserveVariable,
  DATABASE_URL: databaseVariable.optional(),
  ...storeVariables,
});

export interface Settings {
  varDir: string;
  cms: string;
  web: string;
  token: string;
  address: PublicAddress;
  workers: number;
  statusPort: number | null;
  reserveMb: number;
  databaseUrl: string | null;
  store: ObjectStore | null;
}

/** The publisher's settings from its environment. Throws an Error with one sentence per wrong value. */
export function readSettings(variables: Record<string, string | undefined>): Settings {
  const set = readVariables(SettingsSchema, variables);
  return {
    varDir: set.SIMPUL_VAR,
    cms: set.CMS_URL,
    web: set.WEB_URL,
    token: set.PUBLICATION_TOKEN,
    address: addressIn(set),
    workers: set.PUBLISHER_WORKERS,
    statusPort: set.STATUS_PORT || null,
    reserveMb: set.DISK_RESERVE_MB,
    databaseUrl: set.DATABASE_URL ?? null,
    store: storeIn(set),
  };
}
