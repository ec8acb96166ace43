import { isIPv6 } from 'node:net';
import { join, resolve } from 'node:path';
import { addressIn, addressVariables, portVariable, readVariables } from '@simpul/contract';
import { COMPOSER, originOf, type PublicAddress } from '@simpul/domain';
import {
  databaseVariable,
  reserveVariable,
  statusPortVariable,
  workersVariable,
} from '@simpul/publisher';
import { storeIn, storeVariables, type ObjectStore } from '@simpul/storage';
import { cacheVariable } from '@simpul/web';
import { z } from 'zod';
import { defined } from '../run/defined.ts';
import { root } from './root.ts';

const EnvironmentSchema = z.object({
  ...addressVariables,
  SIMPUL_VAR: z.string().default(join(root, 'var')),
  TULIS_URL: z
    .url({
      protocol: /^https?$/,
      error: 'TULIS_URL must be an address like https://tulis.example.id.',
    })
    .optional(),
  CMS_PUBLIC_URL: z
    .url({
      protocol: /^https?$/,
      error: 'CMS_PUBLIC_URL must be an address like https://cms.example.id.',
    })
    .optional(),
  CMS_HOST: z.string().default('127.0.0.1'),
  CMS_PORT: portVariable('CMS_PORT').default(1337),
  CMS_URL: z
    .url({
      protocol: /^https?$/,
      error:
        'CMS_URL must be the address at which this machine reaches the CMS, like http://10.0.0.5:1337.',
    })
    .optional(),
  WEB_HOST: z.string().default('127.0.0.1'),
  WEB_PORT: portVariable('WEB_PORT').default(8080),
  WEB_URL: z
    .url({
      protocol: /^https?$/,
      error:
        'WEB_URL must be the address at which the publisher reaches the web server, like https://127.0.0.1.',
    })
    .optional(),
  NODE_EXTRA_CA_CERTS: z.string().optional(),
  PUBLISHER_WORKERS: workersVariable,
  DISK_RESERVE_MB: reserveVariable,
  STATUS_PORT: statusPortVariable,
  DATABASE_URL: databaseVariable.optional(),
  ...storeVariables,
  WEB_CACHE_MB: cacheVariable,
});

/** Every variable that is a setting. */
export const settingNames: ReadonlySet<string> = new Set(Object.keys(EnvironmentSchema.shape));

export interface Environment {
  varDir: string;
  address: PublicAddress;
  cms: { host: string; port: number; url: string };
  web: { host: string; port: number; url: string };
  /** Public address of the panel behind a proxy, or null. */
  cmsPublicUrl: string | null;
  /** Where members write, without a slash at the end. */
  tulisUrl: string;
  /** File of an authority of the operator's own, whose certificates every process believes, or null. */
  extraAuthorities: string | null;
  workers: number;
  /** Megabytes that the publisher leaves free. */
  reserveMb: number;
  /** Where the publisher tells of itself on loopback; 0 for nowhere. */
  statusPort: number;
  /** PostgreSQL of the CMS, over which publishers share the work. A secret: only for those that need it. */
  databaseUrl: string | null;
  /** Where finished sites are put for web servers elsewhere, or null. */
  store: ObjectStore | null;
  /** The same as variables. Secrets: only for publisher and web server. */
  storeVariables: Record<string, string>;
  /** Megabytes of it that the web server keeps on its disk. */
  cacheMb: number;
}

/**
 * What the operator set, checked; defaults run everything on one desk. Throws an Error whose message is
 * one sentence per wrong value. On a desk the public port is the web server's; behind HTTPS there is none.
 */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  const e = readVariables(EnvironmentSchema, variables);
  const address = addressIn(e);
  const hasOwnPort = e.PUBLIC_SCHEME === 'https' || e.WEB_PORT === 80;
  const seen = { ...address, port: address.port ?? (hasOwnPort ? null : e.WEB_PORT) };
  return {
    varDir: resolve(root, e.SIMPUL_VAR),
    address: seen,
    tulisUrl: (e.TULIS_URL ?? originOf(COMPOSER, seen)).replace(/\/+$/, ''),
    extraAuthorities: e.NODE_EXTRA_CA_CERTS ? resolve(root, e.NODE_EXTRA_CA_CERTS) : null,
    cms: { host: e.CMS_HOST, port: e.CMS_PORT, url: e.CMS_URL ?? ownUrl(e.CMS_HOST, e.CMS_PORT) },
    cmsPublicUrl: e.CMS_PUBLIC_URL ?? null,
    web: { host: e.WEB_HOST, port: e.WEB_PORT, url: e.WEB_URL ?? ownUrl(e.WEB_HOST, e.WEB_PORT) },
    workers: e.PUBLISHER_WORKERS,
    reserveMb: e.DISK_RESERVE_MB,
    statusPort: e.STATUS_PORT,
    databaseUrl: e.DATABASE_URL ?? null,
    store: storeIn(e),
    cacheMb: e.WEB_CACHE_MB,
    storeVariables: defined(
      Object.fromEntries(
        Object.keys(storeVariables).map((name) => [name, e[name as keyof typeof storeVariables]]),
      ),
    ),
  };
}

/** Where this machine reaches a server of its own: one that listens everywhere listens here, too. */
export function ownUrl(host: string, port: number): string {
  const here = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${isIPv6(here) ? `[${here}]` : here}:${port}`;
}

/** The same settings as the environment of a child process. */
export function variablesOf({
  varDir,
  address,
  cms,
  web,
  cmsPublicUrl,
  tulisUrl,
  extraAuthorities,
  workers,
  reserveMb,
  statusPort,
  cacheMb,
}: Environment): Record<string, string> {
  return {
    SIMPUL_VAR: varDir,
    KIM_DOMAIN: address.domain,
    PUBLIC_SCHEME: address.scheme,
    ...(address.port !== null && { PUBLIC_PORT: String(address.port) }),
    CMS_HOST: cms.host,
    CMS_PORT: String(cms.port),
    CMS_URL: cms.url,
    ...(cmsPublicUrl !== null && { CMS_PUBLIC_URL: cmsPublicUrl }),
    ...(extraAuthorities !== null && { NODE_EXTRA_CA_CERTS: extraAuthorities }),
    WEB_HOST: web.host,
    WEB_PORT: String(web.port),
    WEB_URL: web.url,
    TULIS_URL: tulisUrl,
    PUBLISHER_WORKERS: String(workers),
    DISK_RESERVE_MB: String(reserveMb),
    STATUS_PORT: String(statusPort),
    WEB_CACHE_MB: String(cacheMb),
  };
}
