import { mayDo, memberRoles, type Officer } from '@simpul/domain';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { askingOfficer } from '../authority/asking-officer.ts';
import { whatsappNumber } from '../desk/activity/nudge.ts';
import { forbid, hide } from '../documents/refuse.ts';
import { memberRefusals } from '../words/member-refusals.ts';
import { invitationBy, revoke } from './invitations.ts';
import { inviteAgain, inviteMember } from './invite-member.ts';
import { appointChair, disableMember, endSessionsOf, restoreMember } from './manage-members.ts';
import { personThing } from './member.ts';
import { readKimLines, readPeople } from './read-people.ts';
import { RequestRefusal, mustBeAllowed, refuseRequest } from './refuse-request.ts';

const InviteSchema = z.strictObject({
  name: z.string().trim().min(1).max(120),
  role: z.enum(memberRoles),
  /** As people write it; opens the conversation and is not kept. */
  phone: z.string().trim().max(30).default(''),
});

interface OfficerAsks {
  params: Record<string, string>;
  request: { body?: unknown };
  body: unknown;
  set(header: string, value: string): void;
}
type OfficerAnswer = (ctx: OfficerAsks) => Promise<void>;

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
    kims: answer(async (officer) => ({ kims: await readKimLines(strapi, officer) })),
    people: answer((officer, _ctx, kim) => readPeople(strapi, officer, kim)),

    invite: answer(async (officer, ctx, kim) => {
      const wanted = InviteSchema.safeParse(ctx.request.body);
      if (!wanted.success) return refuseRequest('not-valid');
      const { name, role, phone } = wanted.data;
      const number = whatsappNumber(phone);
      if (phone !== '' && number === null) return refuseRequest('not-valid');
      return inviteMember(strapi, officer, { kim, name, role, number });
    }),

    inviteAgain: answer((officer, _ctx, id) => inviteAgain(strapi, officer, id)),

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
    restore: answer((officer, _ctx, id) => restoreMember(strapi, officer, id)),
  };
}

function inWordsOfThePanel({ code, message }: RequestRefusal): Error {
  if (code === 'not-found') hide();
  if (code === 'role' || code === 'rank' || code === 'signed-out') forbid(code);
  return new errors.ValidationError(memberRefusals[code] ?? message, { reason: code, errors: [] });
}
