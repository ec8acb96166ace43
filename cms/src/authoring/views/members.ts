import { authoringLimits, type KimMembers } from '@simpul/contract';
import { mayDo } from '@simpul/domain';
import type { Core } from '@strapi/strapi';
import {
  actorOf,
  isDisabled,
  membersOf,
  personThing,
  type MemberRow,
} from '../../members/member.ts';
import { devicesOf } from '../../members/sessions.ts';

/**
 * The members of one's own KIM, as far as one may see them: those who can sign in, then those who were
 * removed, the last one first, as many as the contract has room for.
 */
export async function membersSeenBy(
  strapi: Core.Strapi,
  member: MemberRow,
): Promise<KimMembers['members']> {
  const all = await membersOf(strapi, member.kim.documentId);
  const seen = all.filter(
    (one) => mayDo(actorOf(member), 'list', personThing('member', one.kim, one.role, one)).allowed,
  );
  const shown = seen.sort(byPresence).slice(0, authoringLimits.members);
  return Promise.all(
    shown.map(async (one) => ({
      id: one.documentId,
      name: one.name,
      role: one.role,
      me: one.documentId === member.documentId,
      disabled: isDisabled(one),
      lastSeenAt:
        (await devicesOf(strapi, one))
          .map(({ lastSeenAt }) => lastSeenAt)
          .sort()
          .at(-1) ?? null,
    })),
  );
}

const byPresence = (a: MemberRow, b: MemberRow): number =>
  Number(isDisabled(a)) - Number(isDisabled(b)) ||
  (b.disabledAt ?? '').localeCompare(a.disabledAt ?? '');
