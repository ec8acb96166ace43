import type { Announcement, Event, Gallery, Post, SharedEvent } from '@simpul/contract';
import { attachmentsOf, audienceOf, itemOf, photoOf, photosOf, textOrNull } from './parts.ts';
import type { AnnouncementRow, EventRow, GalleryRow, PostRow } from './rows.ts';

export const postOf = (row: PostRow): Post => ({
  ...itemOf(row),
  category: row.category,
  cover: photoOf(row.cover),
  photos: photosOf(row.photos),
  source: row.source ?? '',
  author: textOrNull(row.author),
  place: textOrNull(row.place),
});

export const galleryOf = (row: GalleryRow): Gallery => ({
  ...itemOf(row),
  place: textOrNull(row.place),
  photos: photosOf(row.photos),
});

/** A KIM's own event; a shared one carries its audience besides. */
export const eventOf = (row: EventRow): Event => ({
  ...itemOf(row),
  starts: row.starts,
  ends: row.ends,
  allDay: row.allDay,
  place: row.place,
  mapLink: textOrNull(row.mapLink),
  organiser: textOrNull(row.organiser),
  picture: photoOf(row.picture),
});

export const sharedEventOf = (row: EventRow): SharedEvent => ({
  ...eventOf(row),
  audience: audienceOf(row.audience),
});

export const announcementOf = (row: AnnouncementRow): Announcement => ({
  ...itemOf(row),
  issuer: row.issuer?.documentId ?? '',
  audience: audienceOf(row.audience),
  urgency: row.urgency,
  showFrom: row.showFrom,
  showUntil: row.showUntil,
  picture: photoOf(row.picture),
  attachments: attachmentsOf(row.attachments),
  sourceLink: textOrNull(row.sourceLink),
  pinned: row.pinned,
});
