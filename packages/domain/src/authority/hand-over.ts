import type { MemberRole, PersonId } from './actor.ts';

/** A member as the group's list has them. */
export interface GroupMember {
  id: PersonId;
  role: MemberRole;
  disabled: boolean;
}

export type HandOverRefusal = 'unknown-member' | 'disabled-member' | 'already-chair';
export type HandOver =
  { allowed: true; members: readonly GroupMember[] } | { allowed: false; reason: HandOverRefusal };

/**
 * The group after its chair went to the member `to`; whoever was chair becomes an editor. That the one
 * who asks may do it is `mayDo`'s question. Afterwards there is exactly one chair.
 */
export function handOver(members: readonly GroupMember[], to: PersonId): HandOver {
  const heir = members.find(({ id }) => id === to);
  if (!heir) return { allowed: false, reason: 'unknown-member' };
  if (heir.disabled) return { allowed: false, reason: 'disabled-member' };
  if (heir.role === 'chair') return { allowed: false, reason: 'already-chair' };
  return {
    allowed: true,
    members: members.map((member): GroupMember => {
      if (member.id === to) return { ...member, role: 'chair' };
      return member.role === 'chair' ? { ...member, role: 'editor' } : member;
    }),
  };
}

/** May somebody be invited or raised to this role? A group has at most one chair who can sign in. */
export const isRoleFree = (role: MemberRole, members: readonly GroupMember[]): boolean =>
  role !== 'chair' || !members.some((member) => member.role === 'chair' && !member.disabled);
