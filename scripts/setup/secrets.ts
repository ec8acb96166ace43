import { randomBytes } from 'node:crypto';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseEnv } from 'node:util';

const names = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'PUBLICATION_TOKEN',
] as const;

/** Variables that belong to the data of an installation, wherever it stands. */
export const secretNames: ReadonlySet<string> = new Set(names);

/**
 * The secrets of this installation from `.env` in the folder, with fresh ones for those that are missing.
 * The file is readable by its owner only (0600) and keeps every line an operator put there.
 */
export async function ensureSecrets(
  folder: string,
): Promise<{ variables: Record<string, string | undefined>; fresh: boolean }> {
  const file = join(folder, '.env');
  const before = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const known = parseEnv(before);
  const missing = names.filter((name) => !known[name]);
  if (missing.length > 0) {
    const lines = missing.map((name) => `${name}=${secretFor(name)}`);
    const head = before === '' || before.endsWith('\n') ? before : `${before}\n`;
    await writeFile(file, `${head}${lines.join('\n')}\n`, { mode: 0o600 });
  }
  await chmod(file, 0o600);
  return { variables: parseEnv(await readFile(file, 'utf8')), fresh: missing.length > 0 };
}

const random = () => randomBytes(32).toString('base64url');

/** Strapi takes several application keys, so that they can be rotated. */
const secretFor = (name: (typeof names)[number]): string =>
  name === 'APP_KEYS' ? `${random()},${random()}` : random();
