import { join } from 'node:path';
import { z } from 'zod';

const SettingsSchema = z.object({
  SIMPUL_VAR: z.string('SIMPUL_VAR must name the folder that holds what Simpul makes').min(1),
  KIM_DOMAIN: z
    .string()
    .regex(
      /^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/,
      'KIM_DOMAIN must be a host name in lower case, such as kim.example.go.id',
    )
    .default('localhost'),
  PUBLIC_SCHEME: z.enum(['http', 'https'], 'PUBLIC_SCHEME must be http or https').default('http'),
  WEB_HOST: z.string().min(1, 'WEB_HOST must be an address to listen on').default('127.0.0.1'),
  WEB_PORT: z.coerce
    .number('WEB_PORT must be a number from 1 to 65535')
    .int()
    .min(0, 'WEB_PORT must be a number from 1 to 65535')
    .max(65535, 'WEB_PORT must be a number from 1 to 65535')
    .default(8080),
});

/** The web server's settings from its environment; throws one sentence per wrong value. */
export function readSettings(environment: NodeJS.ProcessEnv) {
  const parsed = SettingsSchema.safeParse(environment);
  if (!parsed.success)
    throw new Error(parsed.error.issues.map(({ message }) => message).join('\n'));
  const { SIMPUL_VAR, KIM_DOMAIN, PUBLIC_SCHEME, WEB_HOST, WEB_PORT } = parsed.data;
  return {
    root: join(SIMPUL_VAR, 'www'),
    domain: KIM_DOMAIN,
    scheme: PUBLIC_SCHEME,
    host: WEB_HOST,
    port: WEB_PORT,
  };
}
