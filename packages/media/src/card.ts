import sharp, { type Sharp } from 'sharp';
import { decodeOnce, firstWithin } from './decode-once.ts';

/** Sharing card: size in pixels, and the most it may weigh (WhatsApp drops heavier ones). */
export const card = { width: 1200, height: 630, bytes: 200_000 } as const;

/** JPEG of a prepared 1200×630 picture, at the best of a few qualities that fits `card.bytes`. */
export async function encodeCard(picture: Sharp): Promise<Buffer> {
  const { again } = await decodeOnce(picture);
  return firstWithin(card.bytes, [80, 70, 60, 48, 36, 24], (quality) =>
    again().jpeg({ quality, mozjpeg: true }).toBuffer(),
  );
}

/**
 * Rasterises one of our own drawings (a cover, 1200×630) to a sharing card. Not for strangers' SVG:
 * those are refused by `makeMaster`.
 */
export async function makeCard(svg: string | Buffer): Promise<Buffer> {
  const picture = sharp(Buffer.from(svg)).resize(card.width, card.height, { fit: 'cover' });
  return encodeCard(picture.flatten({ background: '#fff' }).removeAlpha());
}
