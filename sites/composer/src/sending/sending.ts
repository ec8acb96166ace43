import type {
  AuthoredItem,
  AuthoringErrorCode,
  CreateItem,
  SaveItem,
} from '@simpul/contract/authoring';
import type { CorrectItemSchema, intents } from '@simpul/contract/authoring';
import type { z } from 'zod';

/** `keep` stores a draft with the KIM, `send` wants it published or looked at. */
export type Intent = (typeof intents)[number];
type CorrectItem = z.output<typeof CorrectItemSchema>;

/** A photo on its way; `write` numbers its request for good, so that sending it again is harmless. */
export interface PhotoOnItsWay {
  key: string;
  write: string;
  /** The server's name for it once it is stored. */
  hash: string | null;
}

/**
 * A write as it goes over the line, whole. It is kept before it is tried and sent again byte for byte until
 * its outcome is known: only then can the same number mean the same thing.
 */
export type Write = { key: string; edition: number; intent: Intent } & (
  | { kind: 'create'; body: CreateItem }
  | { kind: 'save'; id: string; body: SaveItem }
  | { kind: 'correct'; id: string; body: CorrectItem }
);

/** How the item stands with the server, as last heard. */
export type Standing = Omit<AuthoredItem, 'content' | 'slug' | 'corrections'>;

/** Why nothing moves by itself. */
type Pause =
  | { why: 'line'; tries: number; until: number; said: string | null }
  | { why: 'signed-out' }
  | { why: 'outdated' }
  | { why: 'conflict'; intent: Intent; stored: AuthoredItem }
  | { why: 'refused'; code: AuthoringErrorCode; message: string; photo: string | null };

/** What the phone knows about bringing one draft to the server. Kept apart from what the writer types. */
export interface Sending {
  /** Id of the draft. */
  draft: string;
  /** Id of the member as whom it is sent, and no other. */
  member: string;
  /** What the writer asked for and has not got yet, and for which edition of the draft. */
  wanted: { intent: Intent; edition: number } | null;
  /** The note for readers, when a published text is mended. */
  note: string;
  photos: PhotoOnItsWay[];
  write: Write | null;
  pause: Pause | null;
  /** The edition of the draft that the server has, and its item. */
  sent: { edition: number; item: Standing } | null;
  /** Times in a row that the server did not know a photo it had confirmed. */
  lost: number;
}

export const newSending = (draft: string, member: string): Sending => ({
  draft,
  member,
  wanted: null,
  note: '',
  photos: [],
  write: null,
  pause: null,
  sent: null,
  lost: 0,
});
