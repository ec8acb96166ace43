import sharp, { type Sharp } from 'sharp';

export interface Decoded {
  width: number;
  height: number;
  /** Starts a new pipeline from the same pixels. */
  again: () => Sharp;
}

/**
 * Runs a pipeline to its pixels, so that several files can be made of one decoding. Width, height
 * and channels are named one by one: the rest of sharp's `info`, handed back as it is, has turned
 * colours after a blur (`premultiplied` without alpha).
 */
export async function decodeOnce(picture: Sharp): Promise<Decoded> {
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  return { width, height, again: () => sharp(data, { raw: { width, height, channels } }) };
}

/** The first encoding of at most `limit` bytes, or the last one tried. */
export async function firstWithin(
  limit: number,
  qualities: readonly number[],
  encode: (quality: number) => Promise<Buffer>,
): Promise<Buffer> {
  let bytes: Buffer = Buffer.alloc(0);
  for (const quality of qualities) {
    bytes = await encode(quality);
    if (bytes.length <= limit) break;
  }
  return bytes;
}
