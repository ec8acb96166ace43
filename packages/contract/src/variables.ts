import type { PublicAddress } from '@simpul/domain';
import { z } from 'zod';

const HOST_NAME = 'KIM_DOMAIN must be a host name in lower case, such as kim.example.go.id.';

/** A port number as an environment variable gives it. */
export const portVariable = (name: string) => {
  const sentence = `${name} must be a port number from 1 to 65535.`;
  return z.coerce.number(sentence).int(sentence).min(1, sentence).max(65_535, sentence);
};

/** The variables that say how the public reaches the network; every process reads the same three. */
export const addressVariables = {
  KIM_DOMAIN: z
    .string(HOST_NAME)
    .regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/, HOST_NAME)
    .default('localhost'),
  PUBLIC_SCHEME: z.enum(['http', 'https'], 'PUBLIC_SCHEME must be http or https.').default('http'),
  PUBLIC_PORT: portVariable('PUBLIC_PORT').optional(),
};

/** The public address in those variables. */
export const addressIn = (set: {
  KIM_DOMAIN: string;
  PUBLIC_SCHEME: 'http' | 'https';
  PUBLIC_PORT?: number | undefined;
}): PublicAddress => ({
  scheme: set.PUBLIC_SCHEME,
  domain: set.KIM_DOMAIN,
  port: set.PUBLIC_PORT ?? null,
});

/**
 * Reads environment variables by a schema; a variable set to nothing counts as not set. Throws an Error
 * whose message has one sentence per wrong value, in the order of the schema.
 */
export function readVariables<T>(
  schema: z.ZodType<T>,
  variables: Record<string, string | undefined>,
): T {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(set);
  if (parsed.success) return parsed.data;
  throw new Error(parsed.error.issues.map(({ message }) => message).join('\n'));
}
