import sharp from 'sharp';

/** Rasterises one of our own drawings, at the size it says, to a PNG with few colours. */
export const makeIcon = (svg: string): Promise<Buffer> =>
  sharp(Buffer.from(svg)).png({ palette: true, compressionLevel: 9 }).toBuffer();
