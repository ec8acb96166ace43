import {
  accents,
  coverCardPath,
  coverFamilies,
  coverPath,
  coversOfFamily,
  iconPath,
  iconShapes,
  photoCardPath,
  photoPath,
  photoWidths,
} from '@simpul/domain';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { photoHashes } from './network.ts';

/** Puts stand-ins for every photo, cover and icon of the measured network into the shared folder. */
export function putMedia(folder: string): void {
  const covers = coverFamilies.flatMap(coversOfFamily);
  const paths = [
    ...photoHashes.flatMap((hash) => photoWidths.map((width) => photoPath(hash, width))),
    ...photoHashes.map(photoCardPath),
    ...covers.flatMap((cover) => [coverPath(cover), coverCardPath(cover)]),
    ...accents.flatMap((accent) => iconShapes.map((shape) => iconPath(accent, shape))),
  ];
  for (const path of paths) {
    const file = join(folder, '..', path);
    if (existsSync(file)) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, Buffer.alloc(60_000));
  }
}
