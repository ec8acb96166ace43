import { stat } from 'node:fs/promises';
import Negotiator from 'negotiator';
import type { IncomingMessage } from 'node:http';

const twins = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;
type Encoding = (typeof twins)[number][0];

/**
 * The compressed twin of a file that the client accepts and that exists, smallest first, or the file itself.
 * The publisher makes twins together with the file, so a twin is never older than what it stands for.
 */
export async function bestTwin(
  request: IncomingMessage,
  path: string,
): Promise<{ path: string; encoding: Encoding | null }> {
  const accepted = new Negotiator(request).encodings();
  for (const [encoding, extension] of twins) {
    if (!accepted.includes(encoding)) continue;
    if (await isFile(path + extension)) return { path: path + extension, encoding };
  }
  return { path, encoding: null };
}

export const isFile = async (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
