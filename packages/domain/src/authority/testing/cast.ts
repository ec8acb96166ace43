import { memberRoles, type Actor, type MemberRole, type PersonId, type Role } from '../actor.ts';

// Two KIM of one town, one of another regency, one of another province.
export const OWN = { slug: 'tangkiling', region: '62.71.04.1002' };
export const SIBLING = { slug: 'kalampangan', region: '62.71.03.1006' };
export const ELSEWHERE = { slug: 'mambulau', region: '62.03.01.2012' };
export const ABROAD = { slug: 'banjar', region: '63.71.01.1001' };
export const ME: PersonId = 'member:1';
export const OFFICER_ME: PersonId = 'officer:1';
export const SOMEBODY: PersonId = 'member:9';

/** Those who ask in a role; the disabled once held any. */
export function actorsOf(role: Role): Actor[] {
  const member = (memberRole: MemberRole, disabled: boolean): Actor => ({
    kind: 'member',
    role: memberRole,
    id: ME,
    kim: { ...OWN, kind: 'territorial' },
    disabled,
  });
  const officer = (officerRole: 'province' | 'regency' | 'reviewer', disabled: boolean): Actor => ({
    kind: 'officer',
    role: officerRole,
    id: OFFICER_ME,
    region: officerRole === 'province' ? '62' : '62.71',
    disabled,
  });
  switch (role) {
    case 'province':
    case 'regency':
    case 'reviewer':
      return [officer(role, false)];
    case 'chair':
    case 'editor':
    case 'contributor':
      return [member(role, false)];
    case 'publisher':
    case 'public':
      return [{ kind: role }];
    case 'disabled':
      return [
        ...memberRoles.map((memberRole) => member(memberRole, true)),
        ...(['province', 'regency', 'reviewer'] as const).map((one) => officer(one, true)),
      ];
  }
}
