import {
  accents,
  coverCardPath,
  coverFamilies,
  coverPath,
  coversOfFamily,
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
  ...coversOfFamily(family).flatMap((cover) => [coverPath(cover), coverCardPath(cover)]),
  ...(family === 'kim'
    ? accents.flatMap((accent) => iconShapes.map((shape) => iconPath(accent, shape)))
    : []),
];
