import path from 'node:path';
import { addressIn, addressVariables } from '@simpul/contract';
import type { PublicAddress } from '@simpul/domain';
import { z } from 'zod';

const secret = (name: string) =>
  z
    .string({ error: `${name} is missing: run the set-up again, it writes fresh secrets to .env` })
    .min(16, `${name} must have at least 16 characters`);

const EnvironmentSchema = z.object({
  CMS_HOST: z.string().min(1, 'CMS_HOST must name an address to listen on').default('127.0.0.1'),
  CMS_PORT: z.coerce
    .number('CMS_PORT must be a number')
    .int('CMS_PORT must be a whole number')
    .min(0, 'CMS_PORT must lie between 0 and 65535')
    .max(65535, 'CMS_PORT must lie between 0 and 65535')
    .default(1337),
  CMS_PUBLIC_URL: z
    .url({
      protocol: /^https?$/,
      error: 'CMS_PUBLIC_URL must be an address like https://cms.example.id',
    })
    .optional(),
  TULIS_URL: z
    .url({
      protocol: /^https?$/,
      error: 'TULIS_URL must be the address where members write, like https://tulis.example.id',
    })
    .optional(),
  ...addressVariables,
  CMS_LOG: z
    .enum(['error', 'warn', 'info', 'http'], 'CMS_LOG must be error, warn, info or http')
    .default('info'),
  SIMPUL_VAR: z.string().min(1, 'SIMPUL_VAR must name a folder').optional(),
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: 'DATABASE_URL must be an address like postgres://user:password@host:5432/simpul',
    })
    .optional(),
  APP_KEYS: secret('APP_KEYS'),
  API_TOKEN_SALT: secret('API_TOKEN_SALT'),
  ADMIN_JWT_SECRET: secret('ADMIN_JWT_SECRET'),
  TRANSFER_TOKEN_SALT: secret('TRANSFER_TOKEN_SALT'),
  ENCRYPTION_KEY: secret('ENCRYPTION_KEY'),
  PUBLICATION_TOKEN: secret('PUBLICATION_TOKEN'),
});

/** Everything the CMS is told from outside. Folders are absolute; a null means "not set". */
export interface Environment {
  host: string;
  port: number;
  /** Absolute public address of the CMS when a proxy stands before it. */
  url: string | null;
  /** How the public reaches the sites. */
  address: PublicAddress;
  /** Where members write, without a slash at the end; by default beside the CMS. */
  tulisUrl: string;
  /** The least important lines that are still logged. */
  log: 'error' | 'warn' | 'info' | 'http';
  /** Holds the SQLite file `data.db` and the folder `public`, whose `uploads` are served. */
  folder: string;
  databaseUrl: string | null;
  appKeys: string[];
  apiTokenSalt: string;
  adminJwtSecret: string;
  transferTokenSalt: string;
  encryptionKey: string;
  publicationToken: string;
}

/**
 * Reads the environment of the CMS. `defaultVar` is the folder used when SIMPUL_VAR is not set.
 * Throws an Error with one sentence for each wrong value; a variable set to nothing counts as not set.
 */
export function parseEnvironment(
  env: Record<string, string | undefined>,
  defaultVar: string,
): Environment {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = EnvironmentSchema.safeParse(given);
  if (!parsed.success) {
    throw new Error(parsed.error.issues.map((issue) => `- ${issue.message}`).join('\n'));
  }
  const value = parsed.data;
  const own = value.CMS_PUBLIC_URL ?? `http://localhost:${value.CMS_PORT}`;
  return {
    host: value.CMS_HOST,
    port: value.CMS_PORT,
    url: value.CMS_PUBLIC_URL ?? null,
    address: addressIn(value),
    tulisUrl: (value.TULIS_URL ?? own).replace(/\/+$/, ''),
    log: value.CMS_LOG,
    folder: path.resolve(value.SIMPUL_VAR ?? defaultVar, 'cms'),
    databaseUrl: value.DATABASE_URL ?? null,
    appKeys: value.APP_KEYS.split(','),
    apiTokenSalt: value.API_TOKEN_SALT,
    adminJwtSecret: value.ADMIN_JWT_SECRET,
    transferTokenSalt: value.TRANSFER_TOKEN_SALT,
    encryptionKey: value.ENCRYPTION_KEY,
    publicationToken: value.PUBLICATION_TOKEN,
  };
}
