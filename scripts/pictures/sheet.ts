import sharp from 'sharp';

const GAP = 24;

/** Pictures of one size in rows of `columns` on white, each drawn `width` pixels wide, as WebP in `file`. */
export async function sheetOf(
  pictures: readonly Buffer[],
  { columns, width }: { columns: number; width?: number },
  file: string,
): Promise<void> {
  const own = await sharp(pictures[0]).metadata();
  const wide = width ?? own.width;
  const tall = Math.round((own.height * wide) / own.width);
  const small = await Promise.all(
    pictures.map((picture) => sharp(picture).resize(wide, tall).toBuffer()),
  );
  const rows = Math.ceil(pictures.length / columns);
  const across = Math.min(columns, pictures.length);
  await sharp({
    create: {
      width: across * (wide + GAP) - GAP,
      height: rows * (tall + GAP) - GAP,
      channels: 3,
      background: '#ffffff',
    },
  })
    .composite(
      small.map((input, n) => ({
        input,
        left: (n % columns) * (wide + GAP),
        top: Math.floor(n / columns) * (tall + GAP),
      })),
    )
    .webp({ quality: 78, effort: 6 })
    .toFile(file);
}
