import type { Action, Thing } from '@simpul/domain';
import { changedFields, type Snapshot } from '../documents/snapshot.ts';
import type { Facts, GuardedType } from './facts.ts';

/** One act in the words of the policy, on the thing as it was or as it would be. */
export type Act = readonly [Action, Thing];

/** A write as it happened: both sides re-read, whatever shape the request had. */
export interface Write {
  uid: GuardedType;
  action: string;
  /** Does it leave a live version behind that it made? */
  publishes: boolean;
  before: { facts: Facts; snapshot: Snapshot } | null;
  after: { facts: Facts; snapshot: Snapshot } | null;
}

const WITHDRAWAL = new Set(['withdrawnAt', 'withdrawnReason']);
/** What the server alone writes; a change of these is a consequence, not an act. */
const STAMPS = new Set([
  'slug',
  'issuedAt',
  'state',
  'reviewNote',
  'returnedAt',
  'writer',
  'sentAs',
  'createdBy',
  'label',
  'level',
]);
const PROFILE = new Set(['about', 'tagline', 'contacts', 'logo', 'accent', 'members', 'whatsapp']);
const STATUS = new Set(['kimStatus', 'publishing']);
const LIMITS = new Set(['memberMin', 'memberMax']);

/** The acts that make up a write. Moving something is asked for as it was and as it would be. */
export function actsOf(write: Write): Act[] {
  const { uid, action, before, after, publishes } = write;
  if (action === 'clone') return after ? [['clone', after.facts.thing]] : [];
  if (!before) {
    if (!after) return [];
    const made = unpublished(after.facts.thing);
    return publishes
      ? [
          ['create', made],
          ['publish', made],
        ]
      : [['create', made]];
  }
  const was = before.facts.thing;
  if (action === 'delete') return [['delete', was]];
  if (action === 'unpublish') return [['withdraw', was]];
  if (action === 'discardDraft') return [['update', was]];
  if (action === 'publish') return [['publish', opened(was)]];
  const fields = changedFields(before.snapshot.draft, after?.snapshot.draft ?? null);
  const will = after?.facts.thing ?? was;
  const acts =
    uid === 'api::kim.kim'
      ? kimActs(fields, was, will)
      : uid === 'api::region.region'
        ? regionActs(fields, was)
        : itemActs(fields, write);
  return publishes ? [...acts, ['publish', opened(was)]] : acts;
}

function itemActs(fields: readonly string[], { before, after }: Write): Act[] {
  const was = before!.facts.thing;
  const will = after?.facts.thing ?? was;
  const acts: Act[] = [];
  const content = fields.filter((field) => !WITHDRAWAL.has(field) && !STAMPS.has(field));
  if (content.length > 0) acts.push(['update', was]);
  if (ownerOf(was) !== ownerOf(will)) acts.push(['change-owner', was]);
  if (placeOf(was) !== placeOf(will)) acts.push(['update', standingAs(was, will)]);
  if (fields.includes('withdrawnAt')) {
    acts.push([after?.snapshot.draft?.['withdrawnAt'] ? 'withdraw' : 'restore', was]);
  }
  // Saving what stays the same is no change, but it answers with the draft.
  return acts.length > 0 ? acts : [[hasDrafts(was) ? 'read-draft' : 'read', was]];
}

function kimActs(fields: readonly string[], was: Thing, will: Thing): Act[] {
  if (was.type !== 'kim-registration' || will.type !== 'kim-registration') return [];
  const acts: Act[] = [];
  if (fields.some((field) => PROFILE.has(field))) {
    acts.push(['update', { ...was, type: 'kim-profile' }]);
  }
  if (fields.some((field) => STATUS.has(field))) {
    const archives = was.kim.status !== 'archived' && will.kim.status === 'archived';
    acts.push([archives ? 'delete' : 'update', { ...was, type: 'kim-status' }]);
  }
  if (fields.some((field) => !PROFILE.has(field) && !STATUS.has(field))) acts.push(['update', was]);
  if (was.kim.region !== will.kim.region) {
    acts.push(['update', { ...was, kim: { ...was.kim, region: will.kim.region } }]);
  }
  return acts.length > 0 ? acts : [['read', was]];
}

/** The limits of a regency are changed by officers; the tree itself is not. */
function regionActs(fields: readonly string[], was: Thing): Act[] {
  const acts: Act[] = [];
  if (was.type === 'region' && fields.some((field) => LIMITS.has(field))) {
    acts.push(['update', { ...was, type: 'member-limits' }]);
  }
  const others = fields.filter((field) => !LIMITS.has(field) && !STAMPS.has(field));
  if (others.length > 0) acts.push(['update', was]);
  return acts.length > 0 ? acts : [['read', was]];
}

const hasDrafts = (thing: Thing): boolean => 'state' in thing;

/** As it would be, with the standing it had: moving something does not change where it stands. */
const standingAs = (was: Thing, will: Thing): Thing =>
  'state' in was && 'state' in will ? { ...will, state: was.state, live: was.live } : will;

const unpublished = (thing: Thing): Thing =>
  'state' in thing ? { ...thing, state: 'draft', live: false } : thing;

/** Publishing again what is published already is publishing its working copy. */
const opened = (thing: Thing): Thing =>
  'state' in thing && thing.state === 'published' ? { ...thing, state: 'draft' } : thing;

const ownerOf = (thing: Thing): string | null =>
  'kim' in thing && thing.type !== 'kim-registration' ? (thing.kim?.slug ?? null) : null;
const placeOf = (thing: Thing): string | null => ('region' in thing ? thing.region : null);
