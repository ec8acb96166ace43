import { categoryLabels, dateAndTime, type Category, type TimeZone } from '@simpul/domain';
import { renderMarkup } from '@simpul/markup';
import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../database/rows.ts';
import { uidOfKind, waitingIn } from './read-waiting.ts';
import type { Reviewed, ReviewedKind, ReviewedPhoto } from './views.ts';

interface Photo {
  file: { url: string } | null;
  alt: string | null;
  caption: string | null;
}
interface Row {
  documentId: string;
  title: string;
  summary: string | null;
  body: string | null;
  updatedAt: string;
  kim: { documentId: string; name: string };
  category?: Category;
  source?: string | null;
  author?: string | null;
  place?: string | null;
  starts?: string;
  ends?: string | null;
  organiser?: string | null;
  cover?: Photo | null;
  picture?: Photo | null;
  photos?: Photo[];
}

const photo = { populate: { file: { select: ['url'] } } };
const pictures: Record<ReviewedKind, object> = {
  post: { cover: photo, photos: photo },
  gallery: { photos: photo },
  event: { picture: photo },
};

/** The working copy of an item that waits within this region; null when there is none such. */
export async function readReviewed(
  strapi: Core.Strapi,
  kind: ReviewedKind,
  documentId: string,
  region: string,
  zone: TimeZone,
): Promise<Reviewed | null> {
  const rows = rowsOf<Row>(strapi, uidOfKind(kind));
  const row = await rows.findOne({
    where: { ...waitingIn(region), documentId },
    populate: { kim: { select: ['documentId', 'name'] }, ...pictures[kind] },
  });
  if (!row) return null;
  const live = await rows.count({ where: { documentId, publishedAt: { $notNull: true } } });
  const told = (instant: string | null | undefined) =>
    instant ? dateAndTime(new Date(instant).toISOString(), zone) : null;
  return {
    kind,
    id: row.documentId,
    title: row.title,
    kim: { id: row.kim.documentId, name: row.kim.name },
    since: told(row.updatedAt)!,
    facts: named({
      Topik: row.category && categoryLabels[row.category],
      'Dari mana kabar ini': row.source,
      Mulai: told(row.starts),
      Selesai: told(row.ends),
      Tempat: row.place,
      Penyelenggara: row.organiser,
      Penulis: row.author,
    }),
    summary: row.summary ?? '',
    html: renderMarkup(row.body ?? '', { headingBase: 3 }).html,
    photos: [row.cover, row.picture, ...(row.photos ?? [])].flatMap(photoOf),
    version: new Date(row.updatedAt).toISOString(),
    isLive: live > 0,
  };
}

const named = (values: Record<string, string | null | undefined>): Reviewed['facts'] =>
  Object.entries(values).flatMap(([label, value]) => (value ? [{ label, value }] : []));

const photoOf = (photo: Photo | null | undefined): ReviewedPhoto[] =>
  photo?.file
    ? [{ address: photo.file.url, alt: photo.alt ?? '', caption: photo.caption ?? '' }]
    : [];
