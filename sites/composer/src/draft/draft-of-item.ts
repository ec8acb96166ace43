import type { AuthoredItem } from '@simpul/contract/authoring';
import { zonedIso, type TimeZone } from '@simpul/domain';
import { emptyFields, type Draft } from './draft.ts';
import { notesIn } from './notes-in-body.ts';

/** A draft of what stands on the server, for the member who opens it on this phone. */
export function draftOfItem(
  { content }: AuthoredItem,
  {
    id,
    member,
    kim,
    now,
    zone,
    keyOf = (hash) => hash,
  }: Pick<Draft, 'id' | 'member' | 'kim'> & {
    now: number;
    zone: TimeZone;
    /** The name of a photo on this phone. */
    keyOf?: (hash: string) => string;
  },
): Draft {
  const { body, when, about } = notesIn(content.body);
  const fields = { ...emptyFields, title: content.title, ownTitle: true, body, when };
  const photos = content.photos.map(({ hash, alt, caption, credit }) => ({
    key: keyOf(hash),
    hash,
    alt,
    caption,
    credit,
    bytes: 0,
    trouble: null,
  }));
  const head = { id, member, kim, type: content.type, template: null, photos };
  const rest = { about: null, edition: 1, changedAt: now };
  const { summary, place } = content;
  switch (content.type) {
    case 'post': {
      const { category, source, author } = content;
      return {
        ...head,
        ...rest,
        about: content.about && about ? { id: content.about, ...about } : null,
        fields: { ...fields, summary, place, category, source, author },
      };
    }
    case 'gallery':
      return { ...head, ...rest, fields: { ...fields, summary, place } };
    case 'event': {
      const { allDay, mapLink, organiser } = content;
      const starts = localTime(content.starts, zone);
      const ends = localTime(content.ends, zone);
      const own = { starts, ends, allDay, mapLink: mapLink ?? '', organiser };
      return { ...head, ...rest, fields: { ...fields, summary, place, ...own } };
    }
  }
}

/** As the field for date and time has it, in the zone of the KIM: a phone may be set to another. */
const localTime = (instant: string | null, zone: TimeZone): string =>
  instant === null ? '' : zonedIso(instant, zone).slice(0, 16);
