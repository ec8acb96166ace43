import {
  coverCardPath,
  coverFamilies,
  coverPath,
  coverVariants,
  type CoverFamily,
} from '@simpul/domain';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Families of which a cover or its sharing card is not in the shared folder yet. */
export const missingCovers = (media: string): CoverFamily[] =>
  coverFamilies.filter((family) =>
    Array.from({ length: coverVariants }, (_, variant) => ({ family, variant })).some(
      (cover) =>
        !existsSync(join(media, basename(coverPath(cover)))) ||
        !existsSync(join(media, basename(coverCardPath(cover)))),
    ),
  );
