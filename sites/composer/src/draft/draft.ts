import type { Template } from '@simpul/advice';
import type { Category, KimItemType } from '@simpul/domain';

/** Why a file that was chosen cannot be sent. */
export type PhotoTrouble = 'not-a-picture' | 'unreadable' | 'heic' | 'too-small-phone';

/** A photo of a draft; its bytes lie in the photo store under `key`. */
export interface DraftPhoto {
  key: string;
  alt: string;
  caption: string;
  credit: string;
  /** The server's name, for a photo that was there when the draft was opened. */
  hash: string | null;
  /** Bytes as it will be sent; 0 when nothing is to be sent. */
  bytes: number;
  trouble: PhotoTrouble | null;
}

/** What the writer types, field by field; texts are empty where nothing stands. */
export interface Fields {
  title: string;
  /** Did the writer touch the title? Until then it follows the first sentence. */
  ownTitle: boolean;
  body: string;
  place: string;
  /** When it happened, in the writer's words. */
  when: string;
  source: string;
  summary: string;
  author: string;
  category: Category | null;
  /** Local date and time as the phone's own fields give it (`2026-11-21T19:00`), or empty. */
  starts: string;
  ends: string;
  allDay: boolean;
  mapLink: string;
  organiser: string;
}

/** A text on this phone. */
export interface Draft {
  id: string;
  /** Whose it is: it is shown to and sent as this member alone. */
  member: { id: string; name: string };
  kim: string;
  type: KimItemType;
  template: Template | null;
  /** The announcement that the text adds to. */
  about: { id: string; title: string; address: string } | null;
  fields: Fields;
  photos: DraftPhoto[];
  /** Grows with every change of what would be sent. */
  edition: number;
  /** By the phone's clock, for the order of the list and nothing else. */
  changedAt: number;
}

export const emptyFields: Fields = {
  title: '',
  ownTitle: false,
  body: '',
  place: '',
  when: '',
  source: '',
  summary: '',
  author: '',
  category: null,
  starts: '',
  ends: '',
  allDay: false,
  mapLink: '',
  organiser: '',
};

/** Has the writer put nothing into it? A topic may come with the template. */
export const isEmpty = ({ fields, photos }: Draft): boolean =>
  photos.length === 0 &&
  Object.entries(fields).every(
    ([name, value]) => name === 'category' || typeof value !== 'string' || value.trim() === '',
  );
