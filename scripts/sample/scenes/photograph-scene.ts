import sharp from 'sharp';
import { drawScene } from './draw-scene.ts';
import type { SceneName } from './scene-name.ts';

/** Noise of a small sensor, the same in every run: a xorshift stream instead of the machine's chance. */
function addGrain(pixels: Buffer, seed: number): void {
  let state = Math.imul(seed + 1, 2654435761) | 1;
  for (let at = 0; at < pixels.length; at++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    const noise = ((state >>> 8) % 7) + ((state >>> 16) % 7) - 6;
    pixels[at] = Math.max(0, Math.min(255, pixels[at]! + noise));
  }
}

/** Degrees as EXIF writes them: degrees, minutes and seconds, each a fraction. */
const degrees = (whole: number, minutes: number): string => `${whole}/1 ${minutes}/1 1830/100`;

/**
 * A JPEG as a phone would store the scene: soft, grainy, with maker and model, a place by GPS and,
 * when `rotated`, pixels that lie on their side under EXIF orientation 6. It is what the photo
 * pipeline must undo. The same name and seed always give the same bytes.
 */
export async function photographScene(
  name: SceneName,
  seed: number,
  { rotated = false }: { rotated?: boolean } = {},
): Promise<Buffer> {
  const drawn = sharp(Buffer.from(drawScene(name, seed))).removeAlpha();
  const { data, info } = await drawn
    .rotate(rotated ? 270 : 0)
    .blur(0.6)
    .raw()
    .toBuffer({ resolveWithObject: true });
  addGrain(data, seed);
  // Not `raw: info`: after a blur it says "premultiplied", which three channels cannot be.
  const { width, height } = info;
  return sharp(data, { raw: { width, height, channels: 3 } })
    .withExif({
      IFD0: { Make: 'Kamera', Model: 'Telepon contoh', Software: 'Simpul' },
      IFD3: {
        GPSLatitudeRef: 'S',
        GPSLatitude: degrees(2, (seed * 7) % 60),
        GPSLongitudeRef: 'E',
        GPSLongitude: degrees(113, (seed * 11) % 60),
      },
    })
    .withMetadata({ orientation: rotated ? 6 : 1 })
    .jpeg({ quality: 88 })
    .toBuffer();
}
