import { coverFamilies, coverPath, coverVariants, type Cover } from '@simpul/domain';

/**
 * The drawn picture of an item without a photo: a standalone SVG of 1200×630 whose subject stays
 * within the middle square. The same cover is always the same bytes.
 */
export function drawCover({ family, variant }: Cover): string {
  const hue = (coverFamilies.indexOf(family) * 47 + variant * 9) % 360;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630"><path fill="hsl(${hue},40%,80%)" d="M0 0h1200v630H0z"/><path fill="hsl(${hue},40%,30%)" d="M0 630V${300 + variant * 9}q600-200 1200 0v400z"/></svg>`;
}

export interface CoverFile {
  /** Address on every host. */
  path: string;
  svg: string;
  cover: Cover;
}

/** Every cover there is, family by family. */
export function allCovers(): CoverFile[] {
  return coverFamilies.flatMap((family) =>
    Array.from({ length: coverVariants }, (_, variant) => {
      const cover = { family, variant };
      return { path: coverPath(cover), svg: drawCover(cover), cover };
    }),
  );
}
