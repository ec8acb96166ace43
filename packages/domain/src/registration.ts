import { levelOf, lineageOf, type RegionLevel } from './region.ts';

/** How many members a KIM may have, both ends included. */
export interface MemberLimits {
  min: number;
  max: number;
}

/** The limits of a province that has set none (sukomanunggal.kim.id/pembentukan-kim names 3 to 30). */
export const usualMemberLimits: MemberLimits = { min: 3, max: 30 };

/** Limits as somebody set them; what is null was left to those of the whole province. */
export type OwnLimits = { [Bound in keyof MemberLimits]: MemberLimits[Bound] | null };

/** The limits that hold in a regency with these of its own. */
export const limitsIn = (own: OwnLimits | null, everywhere: MemberLimits): MemberLimits => ({
  min: own?.min ?? everywhere.min,
  max: own?.max ?? everywhere.max,
});

export type LimitsFlaw = 'limits-not-here' | 'limits-backwards';

/** What speaks against giving a region these limits, or null. A KIM is measured by its regency's alone. */
export function limitsFlawOf(
  level: RegionLevel,
  own: OwnLimits,
  everywhere: MemberLimits,
): LimitsFlaw | null {
  if (own.min === null && own.max === null) return null;
  if (level !== 'regency') return 'limits-not-here';
  return isEmptyRange(limitsIn(own, everywhere)) ? 'limits-backwards' : null;
}

/** Could no KIM at all fit these limits? */
export const isEmptyRange = ({ min, max }: MemberLimits): boolean => min > max;

/** What must be known of a KIM before it may be verified. */
export interface Registration {
  memberCount: number | null;
  decreeNumber: string | null;
}

export type RegistrationFlaw =
  'decree-missing' | 'members-missing' | 'members-too-few' | 'members-too-many';

/** What speaks against verifying a KIM, or null. */
export function flawOf(
  { memberCount, decreeNumber }: Registration,
  { min, max }: MemberLimits,
): RegistrationFlaw | null {
  if (!decreeNumber?.trim()) return 'decree-missing';
  if (memberCount === null) return 'members-missing';
  if (memberCount < min) return 'members-too-few';
  return memberCount > max ? 'members-too-many' : null;
}

/**
 * May a KIM lie here? Readers and officers find KIM by regency, from the directory of the portal to the
 * figures of the desk, so one that lies in no regency would be found nowhere.
 */
export const isPlaceForKim = (code: string): boolean => levelOf(code) !== 'province';

/** The regency that a region lies in; of the province itself, the province. */
export const regencyOf = (code: string): string => lineageOf(code)[1] ?? code;

/** Do two names of KIM say the same to a reader? Case, spaces and a leading "KIM" make no difference. */
export const isSameKimName = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (name: string): string =>
  name.normalize('NFKC').toLocaleLowerCase('id').replace(/\s+/g, ' ').trim().replace(/^kim /, '');
