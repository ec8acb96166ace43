import { coverFamilies, coverPath, coversOfFamily, type Cover } from '@simpul/domain';
import { families } from './families/index.ts';
import { chanceOf } from './paint/chance.ts';
import { palettes } from './paint/palette.ts';
import { group } from './paint/svg.ts';
import { hem } from './paint/weave.ts';

/**
 * The drawn picture of an item without a photo: a standalone SVG of 1200×630 whose subject stays
 * within the middle square. The same cover is always the same bytes.
 */
export function drawCover({ family, variant }: Cover): string {
  const { scenes, hours } = families[family];
  const scene = scenes[variant % scenes.length]!;
  const take = Math.floor(variant / scenes.length);
  const hour = hours[variant % hours.length]!;
  const chance = chanceOf(`${family}/${variant}`);
  const p = palettes[hour];
  const drawn = scene({ p, chance, take, night: hour === 'malam' });
  const turned = take % 2 === 1 ? group(drawn, { transform: 'matrix(-1 0 0 1 1200 0)' }) : drawn;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" fill="none" stroke-linecap="round" stroke-linejoin="round">${turned}${hem(p.deep, p.glint, variant)}</svg>`;
}

export interface CoverFile {
  /** Address on every host. */
  path: string;
  svg: string;
  cover: Cover;
}

/** Every cover there is, family by family. */
export function allCovers(): CoverFile[] {
  return coverFamilies
    .flatMap(coversOfFamily)
    .map((cover) => ({ path: coverPath(cover), svg: drawCover(cover), cover }));
}
