import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { recognise } from './recognise.ts';
import { photoLimits, type PhotoRefusal } from './refusal.ts';

/** The one stored form of a photo: upright, without metadata, named by its own bytes. */
export interface Master {
  bytes: Buffer;
  /** First 32 hex digits of the SHA-256 of `bytes`; the file is `<hash>.jpg`. */
  hash: string;
  width: number;
  height: number;
  mime: 'image/jpeg';
}

export type MasterResult = { ok: true; master: Master } | { ok: false; reason: PhotoRefusal };

/** Longest side of a master, in pixels. */
export const masterSide = 2048;

const refuse = (reason: PhotoRefusal): MasterResult => ({ ok: false, reason });

/**
 * Decodes an uploaded file and encodes it anew. Same bytes in, same bytes out.
 *
 * Taken: JPEG, PNG, WebP, AVIF with one frame, within `photoLimits`. The result is sRGB, flattened
 * on white, at most `masterSide` on its long side, never enlarged, and holds no EXIF, XMP, IPTC or
 * colour profile. Everything else is refused with a code; nothing is thrown for a bad file.
 */
export async function makeMaster(bytes: Buffer): Promise<MasterResult> {
  if (bytes.length === 0) return refuse('empty');
  if (bytes.length > photoLimits.bytes) return refuse('too-large');
  const kind = recognise(bytes);
  if (kind !== 'photo') return refuse(kind === 'unknown' ? 'not-a-picture' : 'unsupported');

  // The pixel limit is asked of the header by ourselves, so that its refusal has its own code.
  const options = { failOn: 'error', limitInputPixels: false } as const;
  const header = await sharp(bytes, options)
    .metadata()
    .catch(() => null);
  if (!header) return refuse('damaged');
  if ((header.pages ?? 1) > 1) return refuse('animated');
  const most = header.format === 'heif' ? photoLimits.avifPixels : photoLimits.pixels;
  if (header.width * header.height > most) return refuse('too-many-pixels');

  try {
    const { data, info } = await sharp(bytes, { ...options, limitInputPixels: photoLimits.pixels })
      .timeout({ seconds: photoLimits.seconds })
      .autoOrient()
      .flatten({ background: '#fff' })
      .resize({ width: masterSide, height: masterSide, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .jpeg({ quality: 82, mozjpeg: true })
      .toBuffer({ resolveWithObject: true });
    const hash = createHash('sha256').update(data).digest('hex').slice(0, 32);
    const { width, height } = info;
    return { ok: true, master: { bytes: data, hash, width, height, mime: 'image/jpeg' } };
  } catch {
    return refuse('damaged');
  }
}
