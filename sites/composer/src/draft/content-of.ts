import type { ItemContent } from '@simpul/contract/authoring';
import { instantOf, type TimeZone } from '@simpul/domain';
import type { Draft } from './draft.ts';
import { storable } from './clean-text.ts';
import { withNotes } from './notes-in-body.ts';

/**
 * What is sent of a draft. `hashOf` names a photo as the server does; those it has no name for, and those
 * that cannot be read, stay on the phone.
 */
export function contentOf(
  { type, fields, photos, about }: Draft,
  hashOf: (key: string) => string | null,
  zone: TimeZone,
): ItemContent {
  const line = (text: string): string => storable(text).trim();
  const written = {
    title: line(fields.title),
    summary: line(fields.summary),
    body: withNotes(storable(fields.body).trim(), { when: line(fields.when), about }),
  };
  const place = line(fields.place);
  const seen = new Set<string>();
  const sent = photos.flatMap((photo) => {
    const hash = photo.hash ?? hashOf(photo.key);
    if (hash === null || photo.trouble || seen.has(hash)) return [];
    seen.add(hash);
    const { alt, caption, credit } = photo;
    return [{ hash, alt: line(alt), caption: line(caption), credit: line(credit) }];
  });
  switch (type) {
    case 'post':
      return {
        type,
        ...written,
        category: fields.category,
        source: line(fields.source),
        place,
        author: line(fields.author),
        photos: sent,
        about: about?.id ?? null,
      };
    case 'gallery':
      return { type, ...written, place, photos: sent };
    case 'event':
      return {
        type,
        ...written,
        starts: instantOf(fields.starts, zone),
        ends: instantOf(fields.ends, zone),
        allDay: fields.allDay,
        place,
        mapLink: line(fields.mapLink) || null,
        organiser: line(fields.organiser),
        photos: sent,
      };
  }
}
