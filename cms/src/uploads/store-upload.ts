import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { rowsOf } from '../database/rows.ts';
import { stockService } from '../database/stock-services.ts';
import { refuse } from '../documents/refuse.ts';
import { makeSafe, type SafeFile } from './make-safe.ts';

/** What is uploaded: its bytes as they came, and what people call it. */
export interface Upload {
  bytes: Buffer;
  name: string;
  folder?: number;
  /** Id of the officer who uploads; left out by scripts. */
  user?: number;
}

/** The part of a row of the media library that callers need. */
export interface StoredFile {
  id: number;
  hash: string;
  url: string;
}

/** A file whose bytes lie in their place; `keepUpload` makes it known to the library. */
export type MadeUpload = Record<string, unknown>;

/**
 * The only way into the media library. Nothing is stored before it was made safe; it is stored under the
 * hash of its bytes. Refuses with a sentence what cannot be made safe.
 */
export const storeUpload = async (strapi: Core.Strapi, upload: Upload): Promise<StoredFile> =>
  keepUpload(strapi, await makeUpload(strapi, upload));

/**
 * The long part: decoding, encoding, writing files. It must not run inside a transaction, or nobody else
 * could write for as long as the picture takes. Files that are never kept are known to nobody.
 */
export async function makeUpload(strapi: Core.Strapi, upload: Upload): Promise<MadeUpload> {
  const safe = await makeSafe(upload.bytes);
  if (!safe.ok) refuse(safe.reason);
  const { folder, user } = upload;
  const entity: Storable = {
    ...storable(safe.file),
    name: displayName(upload.name, safe.file),
    folder,
    folderPath: await stockService(strapi, 'plugin::upload.file').getFolderPath(folder),
    provider: 'local',
  };
  await stockService(strapi, 'plugin::upload.provider').upload(entity);
  const formats = await storeThumbnail(strapi, entity);
  return { ...entity, getStream: undefined, formats, createdBy: user, updatedBy: user };
}

/** The short part: the row of the library. */
export const keepUpload = (strapi: Core.Strapi, made: MadeUpload): Promise<StoredFile> =>
  rowsOf<StoredFile>(strapi, 'plugin::upload.file').create({ data: made });

type Storable = ReturnType<typeof storable> & Record<string, unknown>;

/** A file in the shape that Strapi's storage provider takes; the provider adds its `url`. */
const storable = ({ bytes, hash, ext, mime, width, height }: SafeFile) => ({
  hash,
  ext,
  mime,
  width,
  height,
  size: Math.round(bytes.length / 10) / 100,
  // Strapi keeps the size in rounded kilobytes only.
  provider_metadata: { bytes: bytes.length },
  getStream: () => Readable.from(bytes),
});

/** The name in the library: as it came, without folders, with the ending of what is really stored. */
function displayName(name: string, { ext }: SafeFile): string {
  const { name: base } = path.parse(path.basename(name.normalize()));
  return `${base.replace(/\p{Cc}/gu, '').slice(0, 150) || 'berkas'}${ext}`;
}

/** A small picture for the panel, made from the master; null for what has none. */
async function storeThumbnail(strapi: Core.Strapi, entity: Storable): Promise<object | null> {
  if (entity.width === null) return null;
  const tmpWorkingDirectory = await mkdtemp(path.join(os.tmpdir(), 'simpul-thumbnail-'));
  try {
    const pictures = stockService(strapi, 'plugin::upload.image-manipulation');
    const thumbnail = await pictures.generateThumbnail({ ...entity, tmpWorkingDirectory });
    if (!thumbnail) return null;
    await stockService(strapi, 'plugin::upload.provider').upload(thumbnail);
    return { thumbnail };
  } finally {
    await rm(tmpWorkingDirectory, { recursive: true, force: true });
  }
}
