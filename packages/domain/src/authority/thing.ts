import type { Audience } from '../audience.ts';
import type { KimStatus } from '../kim.ts';
import type { MemberRole, PersonId } from './actor.ts';
import type { Standing } from './item-state.ts';

export const kimItemTypes = ['post', 'gallery', 'event'] as const;
export type KimItemType = (typeof kimItemTypes)[number];
const broadcastTypes = ['announcement', 'shared-event'] as const;
const kimRecordTypes = ['kim-profile', 'kim-status', 'kim-registration', 'review-note'] as const;
const personTypes = ['member', 'invitation', 'session'] as const;
const sharedRecordTypes = ['media', 'receipt', 'activity'] as const;
export const networkTypes = ['agency', 'region', 'member-limits', 'setting', 'audit'] as const;

export const thingTypes = [
  ...kimItemTypes,
  ...broadcastTypes,
  ...kimRecordTypes,
  ...personTypes,
  ...sharedRecordTypes,
  ...networkTypes,
] as const;
export type ThingType = (typeof thingTypes)[number];

/** How a KIM publishes: at once, or after an officer has looked. */
export const publishingModes = ['direct', 'review'] as const;
export type PublishingMode = (typeof publishingModes)[number];

/** What the rules need to know of the KIM that owns a thing. */
export interface OwningKim {
  slug: string;
  region: string;
  status: KimStatus;
  publishing: PublishingMode;
}

/** An item of a KIM. Without a KIM it belongs to nobody, and nobody may touch it. */
export interface KimItem extends Standing {
  type: KimItemType;
  kim: OwningKim | null;
  author: PersonId | null;
}

/** What an officer says to an audience; `region` is the one of the issuing agency. */
export interface Broadcast extends Standing {
  type: (typeof broadcastTypes)[number];
  region: string;
  audience: Audience;
  author: PersonId | null;
  /** Is it live, and does this moment lie within its window? */
  shown: boolean;
}

/** A record about one KIM. The author of a review note is the author of the returned item. */
export interface KimRecord {
  type: (typeof kimRecordTypes)[number];
  kim: OwningKim;
  author: PersonId | null;
}

/** A member, an invitation or a device; `author` is the member it is about, `role` theirs. */
export interface KimPerson {
  type: (typeof personTypes)[number];
  kim: OwningKim;
  author: PersonId | null;
  role: MemberRole;
}

/** What belongs to a KIM, or to the office of a region. */
export interface SharedRecord {
  type: (typeof sharedRecordTypes)[number];
  kim: OwningKim | null;
  region: string;
  author: PersonId | null;
}

/** What belongs to the network; `region` of a setting or an audit row is the province. */
export interface NetworkRecord {
  type: (typeof networkTypes)[number];
  region: string;
}

export type Thing = KimItem | Broadcast | KimRecord | KimPerson | SharedRecord | NetworkRecord;

/** What was asked for by an id under which there is nothing. */
export interface Missing {
  type: ThingType;
  missing: true;
}

/** The KIM that owns the thing, or null. */
export const kimOf = (thing: Thing): OwningKim | null => ('kim' in thing ? thing.kim : null);

/** The region where the thing belongs: its KIM's, else its own. Null where it belongs nowhere. */
export function regionOf(thing: Thing): string | null {
  const kim = kimOf(thing);
  if (kim) return kim.region;
  return 'region' in thing ? thing.region : null;
}
