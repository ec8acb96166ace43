import { kimItemTypes, type KimItemType } from '@simpul/domain';
import type { Core } from '@strapi/strapi';
import { readAll } from '../publication/read-all.ts';

interface Photo {
  file: { id: number } | null;
}
type Row = Partial<Record<'cover' | 'picture', Photo | null>> & { photos?: Photo[] };

const photo = { select: ['id'], populate: { file: { select: ['id'] } } };
const pictures: Record<KimItemType, object> = {
  post: { cover: photo, photos: photo },
  gallery: { photos: photo },
  event: { picture: photo },
};

/**
 * Ids of the photos that KIM of this region show in what they handed in or published, and of their logos.
 * Photos of drafts that nobody handed in are the KIM's own business.
 */
export async function filesOfItemsIn(strapi: Core.Strapi, region: string): Promise<number[]> {
  const here = { region: { $or: [{ code: region }, { code: { $startsWith: `${region}.` } }] } };
  const shared = { $or: [{ state: { $ne: 'draft' } }, { publishedAt: { $notNull: true } }] };
  const items = await Promise.all(
    kimItemTypes.map((type) =>
      readAll<Row>(strapi, `api::${type}.${type}`, {
        select: ['id'],
        // Side by side the two $or would fall together: Strapi lifts the one of a relation up (5.54).
        where: { $and: [{ kim: here }, shared] },
        populate: pictures[type],
      }),
    ),
  );
  const kims = await readAll<{ logo: Photo | null }>(strapi, 'api::kim.kim', {
    select: ['id'],
    where: here,
    populate: { logo: photo },
  });
  const shown = [
    ...items.flat().flatMap(({ cover, picture, photos = [] }) => [cover, picture, ...photos]),
    ...kims.map(({ logo }) => logo),
  ];
  return [...new Set(shown.flatMap((one) => (one?.file ? [one.file.id] : [])))];
}

/** Ids of the photos that members sent and that no item of the region shows to officers. */
export async function photosOfDrafts(strapi: Core.Strapi, region: string): Promise<number[]> {
  const shown = new Set(await filesOfItemsIn(strapi, region));
  const sent = await readAll<{ fileId: number }>(strapi, 'api::authoring.member-photo', {
    select: ['id', 'fileId'],
  });
  return [...new Set(sent.map(({ fileId }) => fileId))].filter((id) => !shown.has(id));
}
