import {
  accents,
  coverCardPath,
  coverFamilies,
  coverPath,
  coverVariants,
  iconPath,
  iconShapes,
  type CoverFamily,
} from '@simpul/domain';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Families of which a cover, its sharing card or, for that of the KIM, an icon is not in the shared folder yet. */
export const missingCovers = (media: string): CoverFamily[] =>
  coverFamilies.filter((family) =>
    pathsOf(family).some((path) => !existsSync(join(media, basename(path)))),
  );

const pathsOf = (family: CoverFamily): string[] => [
  ...Array.from({ length: coverVariants }, (_, variant) => ({ family, variant })).flatMap(
    (cover) => [coverPath(cover), coverCardPath(cover)],
  ),
  ...(family === 'kim'
    ? accents.flatMap((accent) => iconShapes.map((shape) => iconPath(accent, shape)))
    : []),
];
