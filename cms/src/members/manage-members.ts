import {
  handOver,
  isRoleFree,
  mayDo,
  type Actor,
  type MemberRole,
  type Officer,
} from '@simpul/domain';
import type { Core } from '@strapi/strapi';
import { recordAct } from '../audit/record-act.ts';
import { whoActs } from '../audit/who-acts.ts';
import { documentsOf } from '../database/document-writes.ts';
import { inTransaction } from '../database/in-transaction.ts';
import { endCodesOf } from './device-codes.ts';
import { groupOf, mustHaveRoom, openInvitations, revoke } from './invitations.ts';
import {
  actorOf,
  findMembers,
  MEMBER,
  membersOf,
  personIdOf,
  personThing,
  type MemberRow,
} from './member.ts';
import { mustBeAllowed, refuseRequest } from './refuse-request.ts';
import { signOut } from './sessions.ts';

const ACCOUNT = 'plugin::users-permissions.user';

const thingOf = (type: 'member' | 'session', member: MemberRow) =>
  personThing(type, member.kim, member.role, member);

/** The member with this id, when the actor may do this to them; a stranger's is not found. */
async function allowedMember(
  strapi: Core.Strapi,
  actor: Actor,
  action: 'update' | 'delete' | 'restore' | 'hand-over',
  type: 'member' | 'session',
  documentId: string,
): Promise<MemberRow> {
  const [member] = await findMembers(strapi, { documentId });
  mustBeAllowed(mayDo(actor, action, member ? thingOf(type, member) : { type, missing: true }));
  return member ?? refuseRequest('not-found');
}

/** Ends a membership: no device of theirs, and no invitation they made, opens anything from now on. */
export async function disableMember(strapi: Core.Strapi, actor: Actor, id: string): Promise<void> {
  await inTransaction(strapi, async () => {
    const member = await allowedMember(strapi, actor, 'delete', 'member', id);
    await documentsOf(strapi, MEMBER).update({
      documentId: member.documentId,
      data: { disabledAt: new Date().toISOString() },
    });
    await documentsOf(strapi, ACCOUNT).update({
      documentId: member.account.documentId,
      data: { blocked: true },
    });
    await signOut(strapi, member);
    await endCodesOf(strapi, member);
    for (const invitation of await openInvitations(strapi, member.kim.documentId)) {
      const isTheirs =
        invitation.inviter === personIdOf(member) || invitation.member === member.documentId;
      if (isTheirs) await revoke(strapi, invitation);
    }
  });
}

/** Signs a member out everywhere, for a lost phone. */
export async function endSessionsOf(strapi: Core.Strapi, actor: Actor, id: string): Promise<void> {
  await inTransaction(strapi, async () => {
    const member = await allowedMember(strapi, actor, 'delete', 'session', id);
    await signOut(strapi, member);
    await endCodesOf(strapi, member);
    await recordAct(strapi, {
      ...whoActs(strapi),
      ...{ action: 'sign-out', type: 'member', title: member.name, subject: member.documentId },
      ...{ before: null, after: null },
      ...{ kim: member.kim.slug, region: member.kim.region?.code ?? null },
    });
  });
}

/** Gives a member another role below the chair's; the chair goes over by `handOverChair` alone. */
export async function changeRole(
  strapi: Core.Strapi,
  actor: Actor,
  id: string,
  role: Exclude<MemberRole, 'chair'>,
): Promise<void> {
  await inTransaction(strapi, async () => {
    const member = await allowedMember(strapi, actor, 'update', 'member', id);
    if (member.disabledAt !== null) refuseRequest('wrong-state');
    await documentsOf(strapi, MEMBER).update({ documentId: member.documentId, data: { role } });
  });
}

/** Lets a member back in whose membership had ended; their devices have to be signed in again. */
export async function restoreMember(strapi: Core.Strapi, actor: Actor, id: string): Promise<void> {
  await inTransaction(strapi, async () => {
    const member = await allowedMember(strapi, actor, 'restore', 'member', id);
    const others = groupOf(await membersOf(strapi, member.kim.documentId));
    if (!isRoleFree(member.role, others)) refuseRequest('role-taken');
    await mustHaveRoom(strapi, member.kim.documentId);
    const { documentId, account } = member;
    await documentsOf(strapi, MEMBER).update({ documentId, data: { disabledAt: null } });
    await documentsOf(strapi, ACCOUNT).update({
      documentId: account.documentId,
      data: { blocked: false },
    });
  });
}

/** Hands over what the chair holds, as the chair who asks. */
export async function handOverOwnChair(
  strapi: Core.Strapi,
  chair: MemberRow,
  to: string,
): Promise<void> {
  mustBeAllowed(mayDo(actorOf(chair), 'hand-over', thingOf('member', chair)));
  await makeChair(strapi, chair.kim.documentId, to);
}

/** Makes a member the chair of their KIM, as an officer: the one who was chair may be gone. */
export async function appointChair(
  strapi: Core.Strapi,
  officer: Officer,
  to: string,
): Promise<void> {
  const heir = await allowedMember(strapi, officer, 'hand-over', 'member', to);
  await makeChair(strapi, heir.kim.documentId, to);
}

/** Makes this member the chair, and whoever was chair an editor, in one act. */
async function makeChair(strapi: Core.Strapi, kim: string, to: string): Promise<void> {
  await inTransaction(strapi, async () => {
    const members = await membersOf(strapi, kim);
    const verdict = handOver(groupOf(members), `member:${to}`);
    if (!verdict.allowed) {
      refuseRequest(verdict.reason === 'unknown-member' ? 'not-found' : 'wrong-state');
    }
    for (const [index, { documentId, role }] of members.entries()) {
      const next = verdict.members[index]!.role;
      if (next !== role) {
        await documentsOf(strapi, MEMBER).update({ documentId, data: { role: next } });
      }
    }
  });
}
