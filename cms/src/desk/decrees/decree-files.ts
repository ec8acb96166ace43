import { randomBytes } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { refuse } from '../../documents/refuse.ts';
import { makeSafe } from '../../uploads/make-safe.ts';

/** How a scan is named: by its bytes, so that no name can be guessed, and no path can be written. */
const NAME = /^[0-9a-f]{32}\.(?:pdf|jpg)$/;

const placeOf = (strapi: Core.Strapi, name: string): string =>
  path.join(strapi.config.get<string>('decrees.folder'), name);

/** Stores a scan, made safe, where nothing is served from, and returns its name. Refuses with a sentence. */
export async function keepDecree(strapi: Core.Strapi, bytes: Buffer): Promise<string> {
  const safe = await makeSafe(bytes);
  if (!safe.ok) refuse(safe.reason);
  const name = `${safe.file.hash}${safe.file.ext}`;
  const place = placeOf(strapi, name);
  await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
  const aside = `${place}.${randomBytes(6).toString('hex')}`;
  await writeFile(aside, safe.file.bytes, { mode: 0o600 });
  await rename(aside, place);
  return name;
}

/** Is there a scan of this name? */
export async function hasDecree(strapi: Core.Strapi, name: string): Promise<boolean> {
  if (!NAME.test(name)) return false;
  return access(placeOf(strapi, name)).then(
    () => true,
    () => false,
  );
}

/** The bytes of a scan that there is, and their type. */
export const openDecree = (
  strapi: Core.Strapi,
  name: string,
): { type: string; bytes: ReadStream } => ({
  type: name.endsWith('.pdf') ? 'application/pdf' : 'image/jpeg',
  bytes: createReadStream(placeOf(strapi, name)),
});
