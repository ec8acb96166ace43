import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import type { PublicAddress } from '@simpul/domain';
import { z } from 'zod';
import { root } from './root.ts';

const port = (name: string) => {
  const sentence = `${name} must be a port number from 1 to 65535.`;
  return z.coerce.number(sentence).int(sentence).min(1, sentence).max(65_535, sentence);
};
const text = (name: string, what: string) => z.string().min(1, `${name} must be ${what}.`);

const EnvironmentSchema = z.object({
  SIMPUL_VAR: text(
    'SIMPUL_VAR',
    'the folder for the database, uploads and published sites',
  ).default(join(root, 'var')),
  KIM_DOMAIN: z
    .string()
    .regex(
      /^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/,
      'KIM_DOMAIN must be a host name in lower case, such as localhost or kim.example.go.id.',
    )
    .default('localhost'),
  PUBLIC_SCHEME: z.enum(['http', 'https'], 'PUBLIC_SCHEME must be http or https.').default('http'),
  PUBLIC_PORT: port('PUBLIC_PORT').optional(),
  CMS_HOST: text('CMS_HOST', 'an address to listen on, such as 127.0.0.1').default('127.0.0.1'),
  CMS_PORT: port('CMS_PORT').default(1337),
  WEB_HOST: text('WEB_HOST', 'an address to listen on, such as 127.0.0.1').default('127.0.0.1'),
  WEB_PORT: port('WEB_PORT').default(8080),
  PUBLISHER_WORKERS: z.coerce
    .number('PUBLISHER_WORKERS must be a whole number of threads, 1 or more.')
    .int('PUBLISHER_WORKERS must be a whole number of threads, 1 or more.')
    .min(1, 'PUBLISHER_WORKERS must be a whole number of threads, 1 or more.')
    .max(64, 'PUBLISHER_WORKERS must be at most 64.')
    .default(Math.min(4, availableParallelism())),
});

export interface Environment {
  varDir: string;
  address: PublicAddress;
  cms: { host: string; port: number; url: string };
  web: { host: string; port: number };
  workers: number;
}

/**
 * What the operator set, checked; defaults run everything on one desk. Throws an Error whose message is
 * one sentence per wrong value. On a desk the public port is the web server's; behind HTTPS there is none.
 */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  const filled = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = EnvironmentSchema.safeParse(filled);
  if (!parsed.success)
    throw new Error(parsed.error.issues.map(({ message }) => message).join('\n'));
  const e = parsed.data;
  return {
    varDir: resolve(root, e.SIMPUL_VAR),
    address: {
      scheme: e.PUBLIC_SCHEME,
      domain: e.KIM_DOMAIN,
      port: e.PUBLIC_PORT ?? (e.PUBLIC_SCHEME === 'https' || e.WEB_PORT === 80 ? null : e.WEB_PORT),
    },
    cms: { host: e.CMS_HOST, port: e.CMS_PORT, url: `http://127.0.0.1:${e.CMS_PORT}` },
    web: { host: e.WEB_HOST, port: e.WEB_PORT },
    workers: e.PUBLISHER_WORKERS,
  };
}

/** The same settings as the environment of a child process. */
export function variablesOf({
  varDir,
  address,
  cms,
  web,
  workers,
}: Environment): Record<string, string> {
  return {
    SIMPUL_VAR: varDir,
    KIM_DOMAIN: address.domain,
    PUBLIC_SCHEME: address.scheme,
    ...(address.port !== null && { PUBLIC_PORT: String(address.port) }),
    CMS_HOST: cms.host,
    CMS_PORT: String(cms.port),
    CMS_URL: cms.url,
    WEB_HOST: web.host,
    WEB_PORT: String(web.port),
    PUBLISHER_WORKERS: String(workers),
  };
}
