import sharp from 'sharp';

/** A photo as a phone sends it: lying on its side with an orientation, a camera name and a place. */
export const phonePhoto = (): Promise<Buffer> =>
  sharp({ create: { width: 400, height: 300, channels: 3, background: '#3a6b4c' } })
    .jpeg()
    .withExif({
      IFD0: { Orientation: '6', Make: 'KameraRahasia' },
      IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '2/1 12/1 30/1' },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();

/** A plain photo; another `background` gives other bytes. */
export const photo = (background: string): Promise<Buffer> =>
  sharp({ create: { width: 320, height: 240, channels: 3, background } })
    .jpeg()
    .toBuffer();

/** A small file that opens to 56 megapixels. */
export const pixelBomb = (): Promise<Buffer> =>
  sharp({ create: { width: 8000, height: 7000, channels: 3, background: '#000' } })
    .png({ compressionLevel: 9 })
    .toBuffer();

/** The least that readers accept as a PDF, with `extra` among its objects. */
export const pdf = (extra = ''): Buffer =>
  Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R ${extra}>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
  );
