import { kimStatuses } from '../../kim.ts';
import { memberRoles, type Actor, type MemberRole, type PersonId } from '../actor.ts';
import type { Standing } from '../item-state.ts';
import {
  kimItemTypes,
  networkTypes,
  publishingModes,
  type Broadcast,
  type Missing,
  type NetworkRecord,
  type OwningKim,
  type Thing,
  type ThingType,
} from '../thing.ts';
import { ME, OFFICER_ME, SOMEBODY } from './cast.ts';
import { PLACES, REGIONS, scopeOfKim, scopeOfRegion, type Place } from './places.ts';

/** Every way in which an item can stand. */
export const STANDINGS: readonly Standing[] = [
  { state: 'draft', live: false },
  { state: 'draft', live: true },
  { state: 'submitted', live: false },
  { state: 'submitted', live: true },
  { state: 'returned', live: false },
  { state: 'returned', live: true },
  { state: 'published', live: true },
  { state: 'withdrawn', live: false },
];

/** A thing with what the table needs to know of it. */
export interface Sample {
  thing: Thing | Missing;
  scope: string;
  words: string;
  author: PersonId | null;
  kim: OwningKim | null;
  standing: Standing | null;
  shown: boolean;
  role: MemberRole | null;
}

const isOfNetwork = (type: ThingType): type is NetworkRecord['type'] =>
  (networkTypes as readonly string[]).includes(type);
const isItem = (type: ThingType) => (kimItemTypes as readonly string[]).includes(type);
const authors = [ME, OFFICER_ME, SOMEBODY, null] as const;

function* kims(): Generator<[Place, OwningKim]> {
  for (const place of Object.keys(PLACES) as Place[]) {
    for (const status of kimStatuses) {
      for (const publishing of publishingModes) {
        yield [place, { ...PLACES[place], status, publishing }];
      }
    }
  }
}

function* broadcasts(type: Broadcast['type'], actor: Actor) {
  const standings = STANDINGS.flatMap((standing) =>
    standing.live
      ? [true, false].map((shown) => ({ standing, shown }))
      : [{ standing, shown: false }],
  );
  for (const region of REGIONS) {
    for (const reachesMe of [true, false]) {
      const regions = [reachesMe ? '62.71.04' : '62.03'];
      const audience = { everyone: false, regions, kinds: [], kims: [] };
      const forMember = reachesMe ? 'region' : 'other';
      const scope = actor.kind === 'member' ? forMember : scopeOfRegion(actor, region);
      for (const { standing, shown } of standings) {
        for (const author of authors) {
          const thing: Broadcast = { type, region, audience, author, shown, ...standing };
          const words = `${region} ${forMember} ${shown}`;
          yield { thing, scope, words, author, standing, shown };
        }
      }
    }
  }
}

/** A type of thing in everything that matters to a rule, and the one that does not exist. */
export function* samplesOf(type: ThingType, actor: Actor): Generator<Sample> {
  const base = { author: null, kim: null, standing: null, shown: false, role: null };
  yield { ...base, thing: { type, missing: true }, scope: 'unknown', words: 'missing' };
  if (type === 'announcement' || type === 'shared-event') {
    for (const sample of broadcasts(type, actor)) yield { ...base, ...sample };
    return;
  }
  if (isOfNetwork(type)) {
    for (const region of REGIONS) {
      yield {
        ...base,
        thing: { type, region },
        scope: scopeOfRegion(actor, region),
        words: region,
      };
    }
    return;
  }
  for (const author of authors) {
    for (const [place, kim] of kims()) {
      const scope = scopeOfKim(actor, place);
      const here = { ...base, scope, author, kim, words: place };
      if (isItem(type)) {
        for (const standing of STANDINGS) {
          const thing = { type, kim, author, ...standing } as Thing;
          yield { ...here, thing, standing };
        }
      } else if (type === 'member' || type === 'invitation' || type === 'session') {
        for (const role of memberRoles) yield { ...here, thing: { type, kim, author, role }, role };
      } else if (type === 'media' || type === 'receipt' || type === 'activity') {
        yield { ...here, thing: { type, kim, region: '63', author } };
      } else {
        yield { ...here, thing: { type, kim, author } as Thing };
      }
    }
    if (isItem(type)) {
      const standing = STANDINGS[6]!;
      const thing = { type, kim: null, author, ...standing } as Thing;
      yield { ...base, thing, scope: 'other', words: 'of no KIM', author, standing };
    }
    if (type === 'media' || type === 'receipt' || type === 'activity') {
      for (const region of REGIONS) {
        const thing: Thing = { type, kim: null, region, author };
        yield { ...base, thing, scope: scopeOfRegion(actor, region), words: region, author };
      }
    }
  }
}
