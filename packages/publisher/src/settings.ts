import { availableParallelism } from 'node:os';
import type { PublicAddress } from '@simpul/domain';
import { z } from 'zod';

const wholeNumber = (sentence: string, least: number, most: number) =>
  z.coerce.number(sentence).int(sentence).min(least, sentence).max(most, sentence);

const SettingsSchema = z.object({
  SIMPUL_VAR: z.string('SIMPUL_VAR must name the folder of content and published sites.').min(1),
  CMS_URL: z
    .url({
      protocol: /^https?$/,
      error: 'CMS_URL must be the address of the CMS, such as http://127.0.0.1:1337.',
    })
    .transform((url) => url.replace(/\/+$/, '')),
  PUBLICATION_TOKEN: z
    .string('PUBLICATION_TOKEN must hold the token of the publication API.')
    .min(1, 'PUBLICATION_TOKEN must hold the token of the publication API.'),
  KIM_DOMAIN: z
    .string()
    .regex(
      /^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/,
      'KIM_DOMAIN must be a host name in lower case, such as localhost or kim.example.go.id.',
    )
    .default('localhost'),
  PUBLIC_SCHEME: z.enum(['http', 'https'], 'PUBLIC_SCHEME must be http or https.').default('http'),
  PUBLIC_PORT: wholeNumber(
    'PUBLIC_PORT must be a port number from 1 to 65535.',
    1,
    65_535,
  ).optional(),
  PUBLISHER_WORKERS: wholeNumber(
    'PUBLISHER_WORKERS must be a whole number of threads from 1 to 64.',
    1,
    64,
  ).default(Math.min(4, availableParallelism())),
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
  const filled = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = SettingsSchema.safeParse(filled);
  if (!parsed.success)
    throw new Error(parsed.error.issues.map(({ message }) => message).join('\n'));
  const set = parsed.data;
  return {
    varDir: set.SIMPUL_VAR,
    cms: set.CMS_URL,
    token: set.PUBLICATION_TOKEN,
    address: {
      scheme: set.PUBLIC_SCHEME,
      domain: set.KIM_DOMAIN,
      port: set.PUBLIC_PORT ?? null,
    },
    workers: set.PUBLISHER_WORKERS,
  };
}
