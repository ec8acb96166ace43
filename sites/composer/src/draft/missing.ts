import { authoringLimits as limits } from '@simpul/contract/authoring';
import { photosOf } from './photos-of.ts';
import type { Draft, DraftPhoto } from './draft.ts';
import { instantOf, type TimeZone } from '@simpul/domain';
import { protocolOf } from './protocol-of.ts';
import { saysSomething } from './title.ts';
import { withNotes } from './notes-in-body.ts';

/** What keeps a draft from being sent; the server refuses by the same. */
export type Lack =
  | 'title'
  | 'title-too-long'
  | 'body'
  | 'body-too-long'
  | 'category'
  | 'place'
  | 'place-too-long'
  | 'source-too-long'
  | 'organiser-too-long'
  | 'starts'
  | 'ends-before'
  | 'photos'
  | 'photos-too-many'
  | 'alt'
  | 'photo-too-long'
  | 'map-link';

export const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** Everything that is missing, in the order of the page. A missing source holds a post, but stops none. */
export function missingIn({ type, fields, photos, about }: Draft, zone: TimeZone): Lack[] {
  const good = photos.filter(({ trouble }) => trouble === null);
  const body = withNotes(fields.body.trim(), { when: fields.when.trim(), about });
  const starts = instantOf(fields.starts, zone);
  const ends = instantOf(fields.ends, zone);
  const found: [Lack, boolean][] = [
    ['photos', type === 'gallery' && good.length === 0],
    ['photos-too-many', good.length > photosOf[type]],
    ['alt', good.some(({ alt }) => alt.trim() === '')],
    ['photo-too-long', good.some(isPhotoTooLong)],
    ['body', type === 'post' && !saysSomething(fields.body)],
    ['body-too-long', bytesOf(body) > limits.bodyBytes],
    ['starts', type === 'event' && starts === null],
    ['ends-before', type === 'event' && starts !== null && ends !== null && ends < starts],
    ['place', type === 'event' && fields.place.trim() === ''],
    ['organiser-too-long', type === 'event' && isLonger(fields.organiser, limits.organiser)],
    ['map-link', type === 'event' && fields.mapLink.trim() !== '' && !isAddress(fields.mapLink)],
    ['place-too-long', isLonger(fields.place, limits.place)],
    ['source-too-long', type === 'post' && isLonger(fields.source, limits.source)],
    ['title', !saysSomething(fields.title)],
    ['title-too-long', isLonger(fields.title, limits.title)],
    ['category', type === 'post' && fields.category === null],
  ];
  return found.filter(([, holds]) => holds).map(([lack]) => lack);
}

const isLonger = (text: string, most: number): boolean => text.trim().length > most;

const isPhotoTooLong = ({ alt, caption, credit }: DraftPhoto): boolean =>
  isLonger(alt, limits.alt) || isLonger(caption, limits.caption) || isLonger(credit, limits.credit);

const isAddress = (text: string): boolean =>
  text.trim().length <= limits.webAddress && /^https?:$/.test(protocolOf(text.trim()) ?? '');
