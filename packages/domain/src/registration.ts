import { lineageOf } from './region.ts';

/** How many members a KIM may have, both ends included. */
export interface MemberLimits {
  min: number;
  max: number;
}

/** The limits of a province that has set none (sukomanunggal.kim.id/pembentukan-kim names 3 to 30). */
export const usualMemberLimits: MemberLimits = { min: 3, max: 30 };

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

/** The regency that a region lies in; of the province itself, the province. */
export const regencyOf = (code: string): string => lineageOf(code)[1] ?? code;

/** Do two names of KIM say the same to a reader? Case, spaces and a leading "KIM" make no difference. */
export const isSameKimName = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (name: string): string =>
  name.normalize('NFKC').toLocaleLowerCase('id').replace(/\s+/g, ' ').trim().replace(/^kim /, '');
