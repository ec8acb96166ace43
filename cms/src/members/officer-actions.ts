import { mayDo, memberRoles, type Officer } from '@simpul/domain';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { askingOfficer } from '../authority/asking-officer.ts';
import { forbid, hide } from '../documents/refuse.ts';
import { invitationBy, openInvitations, revoke } from './invitations.ts';
import { inviteMember } from './invite-member.ts';
import { appointChair, disableMember, endSessionsOf, restoreMember } from './manage-members.ts';
import { isDisabled, membersOf, personThing } from './member.ts';
import { RequestRefusal, mustBeAllowed, refuseRequest } from './refuse-request.ts';

const InviteSchema = z.strictObject({
  name: z.string().trim().min(1).max(120),
  role: z.enum(memberRoles),
});

export interface OfficerAsks {
  params: Record<string, string>;
  request: { body?: unknown };
  body: unknown;
  set(header: string, value: string): void;
}
export type OfficerAnswer = (ctx: OfficerAsks) => Promise<void>;

/** What an officer does with the members of the KIM of their region; every act is asked of the policy. */
export function officerActions(strapi: Core.Strapi) {
  const answer =
    (run: (officer: Officer, ctx: OfficerAsks, id: string) => Promise<unknown>): OfficerAnswer =>
    async (ctx) => {
      const officer = (await askingOfficer(strapi)) ?? forbid('role');
      ctx.set('Cache-Control', 'no-store');
      try {
        ctx.body = (await run(officer, ctx, ctx.params['id'] ?? '')) ?? {};
      } catch (error) {
        throw error instanceof RequestRefusal ? inWordsOfThePanel(error) : error;
      }
    };
  return {
    list: answer(async (officer, _ctx, kim) => {
      const all = await membersOf(strapi, kim);
      const members = all.filter(
        (one) => mayDo(officer, 'list', personThing('member', one.kim, one.role, one)).allowed,
      );
      const open = (await openInvitations(strapi, kim)).filter(
        (one) => mayDo(officer, 'list', personThing('invitation', one.kim, one.role, null)).allowed,
      );
      return {
        members: members.map((one) => ({
          id: one.documentId,
          name: one.name,
          role: one.role,
          disabled: isDisabled(one),
        })),
        invitations: open.map(({ documentId, name, role, expiresAt }) => ({
          id: documentId,
          name,
          role,
          expiresAt,
        })),
      };
    }),

    invite: answer(async (officer, ctx, kim) => {
      const wanted = InviteSchema.safeParse(ctx.request.body);
      if (!wanted.success) return refuseRequest('not-valid');
      return inviteMember(strapi, officer, { kim, ...wanted.data });
    }),

    revoke: answer(async (officer, _ctx, id) => {
      const invitation = await invitationBy(strapi, id);
      const thing = invitation
        ? personThing('invitation', invitation.kim, invitation.role, null)
        : ({ type: 'invitation', missing: true } as const);
      mustBeAllowed(mayDo(officer, 'delete', thing));
      await revoke(strapi, invitation!);
    }),

    remove: answer((officer, _ctx, id) => disableMember(strapi, officer, id)),
    endSessions: answer((officer, _ctx, id) => endSessionsOf(strapi, officer, id)),
    appoint: answer((officer, _ctx, id) => appointChair(strapi, officer, id)),
    restore: answer(async (officer, _ctx, id) => {
      await restoreMember(strapi, officer, id);
    }),
  };
}

function inWordsOfThePanel({ code, message }: RequestRefusal): Error {
  if (code === 'not-found') hide();
  if (code === 'role' || code === 'rank' || code === 'signed-out') forbid(code);
  return new errors.ValidationError(message, { reason: code, errors: [] });
}
