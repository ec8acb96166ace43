import { authoringLimits } from '@simpul/contract/authoring';
import { photosOf } from './photos-of.ts';
import type { Draft } from './draft.ts';
import { instantOf, type TimeZone } from '@simpul/domain';
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
  | 'starts'
  | 'ends-before'
  | 'photos'
  | 'photos-too-many'
  | 'alt'
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
    ['body', type === 'post' && !saysSomething(fields.body)],
    ['body-too-long', bytesOf(body) > authoringLimits.bodyBytes],
    ['starts', type === 'event' && starts === null],
    ['ends-before', type === 'event' && starts !== null && ends !== null && ends < starts],
    ['place', type === 'event' && fields.place.trim() === ''],
    ['map-link', type === 'event' && fields.mapLink.trim() !== '' && !isAddress(fields.mapLink)],
    ['title', !saysSomething(fields.title)],
    ['title-too-long', fields.title.trim().length > authoringLimits.title],
    ['category', type === 'post' && fields.category === null],
  ];
  return found.filter(([, holds]) => holds).map(([lack]) => lack);
}

const isAddress = (text: string): boolean => {
  const address = text.trim();
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
};
