import { reaches } from '../audience.ts';
import { isWithin, lineageOf } from '../region.ts';
import type { Actor, Member } from './actor.ts';
import { kimOf, regionOf, type Missing, type Thing } from './thing.ts';

/** Where a thing lies, seen from the one who asks. What each means: `docs/policy/README.md`. */
export const scopes = ['own', 'region', 'sibling', 'other', 'unknown'] as const;
export type Scope = (typeof scopes)[number];

/** The scope of a thing for this actor. */
export function scopeOf(actor: Actor, thing: Thing | Missing): Scope {
  if ('missing' in thing) return 'unknown';
  switch (actor.kind) {
    case 'publisher':
      return regionOf(thing) === null ? 'other' : 'region';
    case 'public':
      return 'other';
    case 'officer': {
      const region = regionOf(thing);
      return region !== null && isWithin(region, actor.region) ? 'region' : 'other';
    }
    case 'member':
      return scopeForMember(actor, thing);
  }
}

function scopeForMember({ kim }: Member, thing: Thing): Scope {
  const owner = kimOf(thing);
  if (owner) {
    if (owner.slug === kim.slug) return 'own';
    const regency = regencyOf(kim.region);
    return regency !== null && regency === regencyOf(owner.region) ? 'sibling' : 'other';
  }
  if ('audience' in thing) return reaches(thing.audience, kim) ? 'region' : 'other';
  const region = regionOf(thing);
  return region !== null && isWithin(kim.region, region) ? 'region' : 'other';
}

const regencyOf = (region: string): string | null => lineageOf(region)[1] ?? null;
