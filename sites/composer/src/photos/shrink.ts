import { attempts, fitInto, photoSize } from './fit.ts';
import { kindOfFile } from './kind-of-file.ts';
import type { PhotoTrouble } from '../draft/draft.ts';

export type Shrunk = { blob: Blob } | { trouble: PhotoTrouble };

/**
 * A photo as it is sent: upright, at most 1600 pixels and 150 KB, without metadata, because it is drawn anew.
 * Runs in a worker and in a page alike. One at a time: a cheap phone has room for one decoded photo.
 */
export async function shrink(file: Blob): Promise<Shrunk> {
  const kind = kindOfFile(new Uint8Array(await file.slice(0, 12).arrayBuffer()));
  if (kind === 'other') return { trouble: 'not-a-picture' };
  let picture: ImageBitmap;
  try {
    picture = await decode(file);
  } catch {
    return { trouble: kind === 'heic' ? 'heic' : 'unreadable' };
  }
  try {
    return { blob: await encode(picture) };
  } catch {
    return { trouble: 'too-small-phone' };
  } finally {
    picture.close();
  }
}

/** Kept small: the whole photo lies in memory for a moment only. */
async function decode(file: Blob): Promise<ImageBitmap> {
  const whole = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const { width, height } = fitInto(whole, photoSize.side);
  if (width === whole.width) return whole;
  try {
    return await createImageBitmap(whole, {
      resizeWidth: width,
      resizeHeight: height,
      resizeQuality: 'high',
    });
  } finally {
    whole.close();
  }
}

async function encode(picture: ImageBitmap): Promise<Blob> {
  let smallest: Blob | null = null;
  for (const { side, quality } of attempts) {
    const blob = await draw(picture, side, quality);
    if (blob.size <= photoSize.bytes) return blob;
    smallest = blob;
  }
  return smallest!;
}

async function draw(picture: ImageBitmap, side: number, quality: number): Promise<Blob> {
  const { width, height } = fitInto(picture, side);
  const canvas = canvasOf(width, height);
  const paint = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D | null;
  if (!paint) throw new Error('no room to draw');
  // What is see-through would turn black in a JPEG.
  paint.fillStyle = '#fff';
  paint.fillRect(0, 0, width, height);
  paint.drawImage(picture, 0, 0, width, height);
  if (canvas instanceof OffscreenCanvas)
    return canvas.convertToBlob({ type: 'image/jpeg', quality });
  return new Promise((done, fail) =>
    canvas.toBlob(
      (blob) => (blob ? done(blob) : fail(new Error('no room to encode'))),
      'image/jpeg',
      quality,
    ),
  );
}

function canvasOf(width: number, height: number): OffscreenCanvas | HTMLCanvasElement {
  if (typeof OffscreenCanvas !== 'undefined') return new OffscreenCanvas(width, height);
  return Object.assign(document.createElement('canvas'), { width, height });
}
