import type { PhotoRow } from '../../publication/project/rows.ts';
import type { Objection, PublishableRule } from './rule.ts';

const MOST = 30;

/** Every photo that was added has its file and says in words what it shows. */
export function checkPhotos(field: string, photos: readonly (PhotoRow | null)[]): Objection {
  for (const photo of photos) {
    if (photo === null) continue;
    if (!photo.file?.width) return { reason: 'photo-file-missing', field };
    if (!photo.alt?.trim()) return { reason: 'photo-alt-missing', field };
  }
  return null;
}

export const galleryHasPhotos: PublishableRule<{ photos: PhotoRow[] }> = ({ photos }) => {
  if (photos.length === 0) return { reason: 'photos-missing', field: 'photos' };
  if (photos.length > MOST) return { reason: 'photos-too-many', field: 'photos' };
  return checkPhotos('photos', photos);
};
