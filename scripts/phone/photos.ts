import { photographScene, sceneNames } from '../sample/scenes/index.ts';

/** A file as a phone's camera or gallery hands it over. */
export interface PickedFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** Photos as a cheap phone takes them, each different; the same number gives the same bytes. */
export const takePhotos = (count: number): Promise<PickedFile[]> =>
  Promise.all(
    Array.from({ length: count }, async (_, n) => ({
      name: `IMG_${String(n + 1).padStart(4, '0')}.jpg`,
      mimeType: 'image/jpeg',
      buffer: await photographScene(sceneNames[n % sceneNames.length]!, n, {
        rotated: n % 3 === 2,
      }),
    })),
  );
