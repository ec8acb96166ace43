import sharp from 'sharp';
import { drawScene } from './draw-scene.ts';
import type { SceneName } from './scene-name.ts';

/** Noise of a small sensor, the same in every run: a xorshift stream instead of the machine's chance. */
function addGrain(pixels: Buffer, seed: number): void {
  let state = (seed + 1) * 2654435761;
  for (let at = 0; at < pixels.length; at++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    pixels[at] = Math.max(0, Math.min(255, pixels[at]! + ((state >>> 8) % 11) - 5));
  }
}

/**
 * A JPEG as a phone would store the scene: grain, maker and model, a place by GPS, and, when
 * `rotated`, pixels lying on their side with EXIF orientation 6. What the photo pipeline must undo.
 */
export async function photographScene(
  name: SceneName,
  seed: number,
  { rotated = false }: { rotated?: boolean } = {},
): Promise<Buffer> {
  const drawn = sharp(Buffer.from(drawScene(name, seed))).removeAlpha();
  const turned = rotated ? drawn.rotate(270) : drawn;
  const { data, info } = await turned.raw().toBuffer({ resolveWithObject: true });
  addGrain(data, seed);
  return sharp(data, { raw: info })
    .withMetadata({ orientation: rotated ? 6 : 1 })
    .withExifMerge({
      IFD0: { Make: 'Kamera', Model: 'Telepon contoh' },
      IFD3: {
        GPSLatitudeRef: 'S',
        GPSLatitude: `2/1 ${seed % 60}/1 1200/100`,
        GPSLongitudeRef: 'E',
        GPSLongitude: `113/1 ${(seed * 7) % 60}/1 3400/100`,
      },
    })
    .jpeg({ quality: 88 })
    .toBuffer();
}
