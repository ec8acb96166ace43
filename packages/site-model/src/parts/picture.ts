import type { Photo } from '@simpul/contract';
import { coverPath, photoPath, photoWidths, type Cover } from '@simpul/domain';
import type { CoverPicture, PhotoPicture } from '../views/parts.ts';

/**
 * A photo at the widths it really has: one below the smallest of `photoWidths` that holds it whole is
 * stored there with its own pixels, and nothing is listed above.
 */
export function photoPicture({ hash, width, height, alt, caption, credit }: Photo): PhotoPicture {
  const whole = photoWidths.findIndex((each) => each >= width);
  const widths = whole === -1 ? photoWidths : photoWidths.slice(0, whole + 1);
  return {
    kind: 'photo',
    sources: widths.map((each) => ({ src: photoPath(hash, each), width: Math.min(each, width) })),
    width,
    height,
    alt,
    caption,
    credit,
  };
}

export const coverPicture = (cover: Cover): CoverPicture => ({
  kind: 'cover',
  src: coverPath(cover),
});
