import sharp from 'sharp';
import { card, encodeCard } from './card.ts';
import { decodeOnce, firstWithin } from './decode-once.ts';

export interface Variants {
  /** One WebP per asked width, in the order asked. */
  photos: { width: number; bytes: Buffer }[];
  /** JPEG 1200×630 for sharing, at most 200 KB. */
  card: Buffer;
}

/** Most bytes of a WebP: 35 KB at 480 px, and the same per pixel at other widths. */
export const photoBudget = (width: number): number => Math.round(35_000 * (width / 480) ** 2);

/**
 * The middle of a ribbon, the whole of anything else: filling a card from a 14×2048 photo would
 * first make 210 megapixels of it.
 */
function middle({ width, height }: { width: number; height: number }) {
  const size = { width: Math.min(width, height * 4), height: Math.min(height, width * 2) };
  const left = Math.floor((width - size.width) / 2);
  return { ...size, left, top: Math.floor((height - size.height) / 2) };
}

/**
 * Makes everything a site serves of a master: a WebP for each of `widths` and the sharing card.
 * A photo narrower than a width is not enlarged: it keeps its own pixels under that width's name.
 * The master is decoded once. Same master, same bytes. Throws when the master is no JPEG of ours.
 */
export async function makeVariants(master: Buffer, widths: readonly number[]): Promise<Variants> {
  const photo = await decodeOnce(sharp(master, { failOn: 'error' }).toColourspace('srgb'));
  const photos = [];
  for (const width of widths) {
    const small = await decodeOnce(photo.again().resize({ width, withoutEnlargement: true }));
    const bytes = await firstWithin(photoBudget(width), [75, 66, 56, 46, 36, 26], (quality) =>
      small.again().webp({ quality }).toBuffer(),
    );
    photos.push({ width, bytes });
  }
  const cropped = photo
    .again()
    .extract(middle(photo))
    .resize(card.width, card.height, { fit: 'cover', position: 'attention' });
  return { photos, card: await encodeCard(cropped) };
}
