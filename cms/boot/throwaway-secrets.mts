import { randomBytes } from 'node:crypto';

const names = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'PUBLICATION_TOKEN',
] as const;

/** Secrets that live as long as this process: for tests and for building, never for service. */
export const throwawaySecrets = (): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, randomBytes(24).toString('base64url')]));
