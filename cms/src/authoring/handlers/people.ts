import { authoringEndpoints, type KimMembers } from '@simpul/contract';
import { mayDo } from '@simpul/domain';
import type { Core } from '@strapi/strapi';
import { invitationText } from '../../members/invitation-text.ts';
import { invite, openInvitations, revoke } from '../../members/invitations.ts';
import {
  changeRole,
  disableMember,
  endSessionsOf,
  handOverOwnChair,
} from '../../members/manage-members.ts';
import { actorOf, personIdOf, personThing, type MemberRow } from '../../members/member.ts';
import { mustBeAllowed } from '../../members/refuse-request.ts';
import { toReader, toWriter } from '../handle.ts';
import type { Answer } from '../once.ts';
import { tokenFor } from '../token-for.ts';
import { membersSeenBy } from '../views/members.ts';
import { meOf } from '../views/me.ts';

const endpoints = authoringEndpoints;
const done: Answer = { status: 200, body: {} };

/** Members and invitations, as far as a member may reach them. */
export const peopleHandlers = (strapi: Core.Strapi) => ({
  me: toReader(strapi, endpoints.me.request, ({ member }) => meOf(strapi, member)),

  members: toReader(strapi, endpoints.members.request, async ({ member }) => ({
    members: await membersSeenBy(strapi, member),
  })),

  changeRole: toWriter(strapi, endpoints.changeRole.request, async ({ member, id, sent }) => {
    await changeRole(strapi, actorOf(member), id, sent.role);
    const body: KimMembers['members'][number] | undefined = (
      await membersSeenBy(strapi, member)
    ).find((one) => one.id === id);
    return { status: 200, body };
  }),

  removeMember: toWriter(strapi, endpoints.removeMember.request, async ({ member, id }) => {
    await disableMember(strapi, actorOf(member), id);
    return done;
  }),

  endSessionsOf: toWriter(strapi, endpoints.endSessionsOf.request, async ({ member, id }) => {
    await endSessionsOf(strapi, actorOf(member), id);
    return done;
  }),

  handOver: toWriter(strapi, endpoints.handOver.request, async ({ member, sent }) => {
    await handOverOwnChair(strapi, member, sent.to);
    return { status: 200, body: { members: await membersSeenBy(strapi, member) } };
  }),

  invitations: toReader(strapi, endpoints.invitations.request, async ({ member }) => {
    mustBeAllowed(mayDo(actorOf(member), 'list', aboutInvitation(member, 'contributor')));
    const open = await openInvitations(strapi, member.kim.documentId);
    return {
      invitations: open.map(({ documentId, name, role, expiresAt }) => ({
        id: documentId,
        name,
        role,
        expiresAt,
      })),
    };
  }),

  invite: toWriter(
    strapi,
    endpoints.invite.request,
    async (asked) => {
      const { member, sent } = asked;
      mustBeAllowed(mayDo(actorOf(member), 'create', aboutInvitation(member, sent.role)));
      const token = tokenFor(strapi, 'invitation', asked);
      const inviter = personIdOf(member);
      const made = await invite(strapi, { kim: member.kim, ...sent, inviter, token });
      return { status: 200, body: { ...made, ...sent } };
    },
    ({ status, body }, asked) => {
      const base = strapi.config.get<string>('authoring.base');
      const token = tokenFor(strapi, 'invitation', asked);
      const { link, whatsapp } = invitationText(base, token, {
        kim: asked.member.kim.name,
        ...asked.sent,
      });
      return { status, body: { ...(body as object), link, whatsapp } };
    },
  ),

  revokeInvitation: toWriter(strapi, endpoints.revokeInvitation.request, async ({ member, id }) => {
    const open = await openInvitations(strapi, member.kim.documentId);
    const invitation = open.find(({ documentId }) => documentId === id);
    const thing = invitation
      ? aboutInvitation(member, invitation.role)
      : ({ type: 'invitation', missing: true } as const);
    mustBeAllowed(mayDo(actorOf(member), 'delete', thing));
    await revoke(strapi, invitation!);
    return done;
  }),
});

const aboutInvitation = (member: MemberRow, role: MemberRow['role']) =>
  personThing('invitation', member.kim, role, null);
