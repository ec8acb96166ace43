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

/**
 * The only way into the media library. Nothing is stored before it was made safe; it is stored under the
 * hash of its bytes. Refuses with a sentence what cannot be made safe.
 */
export async function storeUpload(strapi: Core.Strapi, upload: Upload): Promise<StoredFile> {
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
  return rowsOf<StoredFile>(strapi, 'plugin::upload.file').create({
    data: { ...entity, getStream: undefined, formats, createdBy: user, updatedBy: user },
  });
}

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
