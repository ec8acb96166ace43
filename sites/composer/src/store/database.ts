import type {
  ReachingAnnouncements,
  Items,
  KimMembers,
  Me,
  OwnActivity,
} from '@simpul/contract/authoring';
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Draft } from '../draft/draft.ts';
import type { Sending } from '../sending/sending.ts';

/** A photo's bytes. `original` is a file that could not be read, kept until the writer removes it. */
export interface KeptPhoto {
  key: string;
  draft: string;
  name: string;
  sent: Blob | null;
  original: Blob | null;
}

/** What was last heard from the server, shown while there is no signal. */
export interface Remembered {
  me: Me;
  items: Items['items'];
  announcements: ReachingAnnouncements['announcements'];
  activity: OwnActivity;
  members: KimMembers['members'];
}

/** Small things this phone knows. */
export interface Facts {
  /** Who is signed in here, and whether the server has said since that they are not. */
  signedIn: { member: string; out: boolean } | null;
  /** How far this phone's clock is behind the server's, in ms. */
  behind: number;
  /** The photo that is being made small, and how often that was begun: it may take the page with it. */
  shrinking: { key: string; times: number };
  /** Number of the request that accepts an invitation, by the end of its token. */
  accepting: { token: string; key: string };
}

interface Tables extends DBSchema {
  drafts: { key: string; value: Draft };
  sendings: { key: string; value: Sending };
  photos: { key: string; value: KeptPhoto; indexes: { draft: string } };
  remembered: { key: string; value: { of: string; value: unknown } };
  facts: { key: string; value: unknown };
}
export type Database = IDBPDatabase<Tables>;

/** One step for each version: a phone may come from any of them. Never change a step that was published. */
const steps: readonly ((db: Database) => void)[] = [
  (db) => {
    db.createObjectStore('drafts', { keyPath: 'id' });
    db.createObjectStore('sendings', { keyPath: 'draft' });
    db.createObjectStore('photos', { keyPath: 'key' }).createIndex('draft', 'draft');
    db.createObjectStore('remembered', { keyPath: 'of' });
    db.createObjectStore('facts');
  },
];

/**
 * Opens what this phone keeps. `onOldTab` is called where this page stands in the way of a newer Tulis in
 * another tab, and lets go of it: at once, or when it has written down what was typed last. Fails where the browser keeps nothing (some private windows).
 */
export function openDatabase(
  name = 'tulis',
  onOldTab: (db: IDBDatabase) => void = (db) => db.close(),
): Promise<Database> {
  return openDB<Tables>(name, steps.length, {
    upgrade(db, from) {
      for (const step of steps.slice(from)) step(db);
    },
    blocking(_now, _next, event) {
      onOldTab(event.target as IDBDatabase);
    },
  });
}
