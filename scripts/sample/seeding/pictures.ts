import type { BootedCms } from '@simpul/cms/boot';
import { photographScene } from '../scenes/index.ts';
import type { SamplePicture } from '../types.ts';

/** A picture as the CMS keeps it with an item. */
interface StoredPicture {
  file: number;
  alt: string;
  caption: string | null;
  credit: string | null;
}

export interface PictureStore {
  /** Photographs and uploads what is not in the library yet, several at a time. */
  prepare: (pictures: readonly SamplePicture[]) => Promise<void>;
  /** Of a picture that was prepared. */
  stored: (picture: SamplePicture) => StoredPicture;
  /** How many pictures this run uploaded. */
  uploaded: () => number;
}

const AT_ONCE = 4;

const nameOf = ({ scene, seed, rotated }: SamplePicture): string =>
  `contoh-${scene}-${seed}${rotated ? '-miring' : ''}.jpg`;

/** Puts sample pictures through the upload of the CMS, each of them once, whoever shows it. */
export function pictureStore(cms: BootedCms): PictureStore {
  const files = new Map<string, Promise<number>>();
  const done = new Map<string, number>();
  let uploads = 0;

  const store = async (picture: SamplePicture): Promise<number> => {
    const name = nameOf(picture);
    const known = (await cms.strapi.db
      .query('plugin::upload.file')
      .findOne({ select: ['id'], where: { name } })) as { id: number } | null;
    if (known) return known.id;
    const { scene, seed, rotated = false } = picture;
    const bytes = await photographScene(scene, seed, { rotated });
    const { id } = await cms.upload({ bytes, name });
    uploads++;
    return id;
  };

  return {
    async prepare(pictures) {
      const waiting = [...pictures];
      const work = async (): Promise<void> => {
        for (let next = waiting.shift(); next; next = waiting.shift()) {
          const name = nameOf(next);
          if (!files.has(name)) files.set(name, store(next));
          done.set(name, await files.get(name)!);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
    },
    stored(picture) {
      const file = done.get(nameOf(picture));
      if (file === undefined) throw new Error(`Picture ${nameOf(picture)} was not prepared`);
      const { alt, caption, credit } = picture;
      return { file, alt, caption, credit };
    },
    uploaded: () => uploads,
  };
}
