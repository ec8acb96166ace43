import type { Actor } from '../actor.ts';
import { ABROAD, ELSEWHERE, OWN, SIBLING } from './cast.ts';

// Scopes are written down for each kind of actor: the test does not ask the code.

export type Place = 'own' | 'sibling' | 'elsewhere' | 'abroad';
export const PLACES: Readonly<Record<Place, { slug: string; region: string }>> = {
  own: OWN,
  sibling: SIBLING,
  elsewhere: ELSEWHERE,
  abroad: ABROAD,
};
/** The scope of a thing that a KIM of this place owns. */
export function scopeOfKim(actor: Actor, place: Place): string {
  if (actor.kind === 'publisher') return 'region';
  if (actor.kind === 'public') return 'other';
  if (actor.kind === 'member') {
    return place === 'own' ? 'own' : place === 'sibling' ? 'sibling' : 'other';
  }
  if (place === 'abroad') return 'other';
  if (actor.role === 'province') return 'region';
  return place === 'elsewhere' ? 'other' : 'region';
}
export const REGIONS = ['62', '62.71', '62.71.04', '62.03', '63'] as const;
/** The scope of a thing of no KIM: below the officer's region, or above the member's KIM? */
export function scopeOfRegion(actor: Actor, region: (typeof REGIONS)[number]): string {
  if (actor.kind === 'publisher') return 'region';
  if (actor.kind === 'public') return 'other';
  if (actor.kind === 'member') return region === '62.03' || region === '63' ? 'other' : 'region';
  if (actor.role === 'province') return region === '63' ? 'other' : 'region';
  return region === '62.71' || region === '62.71.04' ? 'region' : 'other';
}
