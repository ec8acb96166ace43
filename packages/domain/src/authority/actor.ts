import type { Addressee } from '../audience.ts';

export const officerRoles = ['province', 'regency', 'reviewer'] as const;
export type OfficerRole = (typeof officerRoles)[number];

/** Who a member is within their KIM, highest first. */
export const memberRoles = ['chair', 'editor', 'contributor'] as const;
export type MemberRole = (typeof memberRoles)[number];

export const memberRoleLabels: Record<MemberRole, string> = {
  chair: 'Ketua',
  editor: 'Redaktur',
  contributor: 'Kontributor',
};

/** Every kind of one who asks; the columns of `docs/policy/README.md`. */
export const roles = [...officerRoles, ...memberRoles, 'publisher', 'public', 'disabled'] as const;
export type Role = (typeof roles)[number];

/** A person for ever. The prefix keeps officer 5 and member 5 apart: they stand in two tables. */
export type PersonId = `officer:${string}` | `member:${string}`;

/** Someone who signs in to the panel; works for `region` and everything within it. */
export interface Officer {
  kind: 'officer';
  role: OfficerRole;
  id: PersonId;
  region: string;
  disabled: boolean;
}

/** Someone who writes for one KIM. */
export interface Member {
  kind: 'member';
  role: MemberRole;
  id: PersonId;
  kim: Addressee;
  disabled: boolean;
}

export type Actor = Officer | Member | { kind: 'publisher' } | { kind: 'public' };

/** The column of the policy that holds for this actor. */
export function roleOf(actor: Actor): Role {
  if (actor.kind === 'publisher' || actor.kind === 'public') return actor.kind;
  return actor.disabled ? 'disabled' : actor.role;
}
