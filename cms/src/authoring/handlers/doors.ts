import { authoringEndpoints, NothingSchema } from '@simpul/contract';
import { mayDo } from '@simpul/domain';
import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../database/in-transaction.ts';
import { acceptInvitation, type LetIn } from '../../members/accept-invitation.ts';
import { acceptDeviceCode, endCodesOf, newDeviceCode } from '../../members/device-codes.ts';
import { lookAtInvitation } from '../../members/look-at-invitation.ts';
import { actorOf, personThing } from '../../members/member.ts';
import { mustBeAllowed, refuseRequest } from '../../members/refuse-request.ts';
import { sessionCookie } from '../../members/session-cookie.ts';
import { devicesOf, signOut } from '../../members/sessions.ts';
import type { Ctx } from '../context.ts';
import { isSecure, keyOf, signedIn, toAnybody, toReader, toSender, whoSent } from '../handle.ts';
import type { Answer } from '../once.ts';
import { readAs } from '../read-body.ts';
import { meOf } from '../views/me.ts';

const {
  lookAtInvitation: look,
  acceptInvitation: invitation,
  acceptDeviceCode: code,
  sessions,
} = authoringEndpoints;

/** How a device comes in and goes out. */
export const doorHandlers = (strapi: Core.Strapi) => ({
  lookAtInvitation: toAnybody(look.request, async (ctx, { token }) => {
    await mustBeNobody(strapi, ctx);
    return { status: 200, body: await lookAtInvitation(strapi, token) };
  }),

  acceptInvitation: toAnybody(invitation.request, async (ctx, sent) => {
    const key = keyOf(ctx);
    await mustBeNobody(strapi, ctx);
    return letIn(strapi, ctx, await acceptInvitation(strapi, { ...sent, key }));
  }),

  acceptDeviceCode: toAnybody(code.request, async (ctx, sent) => {
    keyOf(ctx);
    await mustBeNobody(strapi, ctx);
    return letIn(strapi, ctx, await acceptDeviceCode(strapi, sent));
  }),

  makeDeviceCode: toSender(strapi, async (ctx) => {
    readAs(NothingSchema, ctx.request.body);
    keyOf(ctx);
    return inTransaction(strapi, async () => {
      // Asked in its turn: a code of one who is being signed out would let them in again.
      const { member } = await signedIn(strapi, ctx);
      const session = personThing('session', member.kim, member.role, member);
      mustBeAllowed(mayDo(actorOf(member), 'create', session));
      // Shown once and never kept: who sends the same again gets a new code, and the one before ends.
      return { status: 200, body: await newDeviceCode(strapi, member) };
    });
  }),

  sessions: toReader(strapi, sessions.request, async ({ member, device }) => ({
    sessions: (await devicesOf(strapi, member)).map((one) => ({
      id: one.id,
      device: one.name,
      since: one.since,
      lastSeenAt: one.lastSeenAt,
      expiresAt: one.until,
      thisDevice: one.id === device,
    })),
  })),

  endSession: toSender(strapi, async (ctx, { member, device }) => {
    readAs(NothingSchema, ctx.request.body);
    keyOf(ctx);
    const id = ctx.params['id'] ?? '';
    const known = (await devicesOf(strapi, member)).some((one) => one.id === id);
    const session = known
      ? personThing('session', member.kim, member.role, member)
      : ({ type: 'session', missing: true } as const);
    mustBeAllowed(mayDo(actorOf(member), 'delete', session));
    await signOut(strapi, member, id);
    await endCodesOf(strapi, member);
    if (id === device) ctx.set('Set-Cookie', sessionCookie('', isSecure(strapi)));
    return { status: 200, body: {} };
  }),
});

/** One who is signed in signs out first. */
async function mustBeNobody(strapi: Core.Strapi, ctx: Ctx): Promise<void> {
  if (await whoSent(strapi, ctx)) refuseRequest('role');
}

async function letIn(strapi: Core.Strapi, ctx: Ctx, { token, member }: LetIn): Promise<Answer> {
  ctx.set('Set-Cookie', sessionCookie(token, isSecure(strapi)));
  return { status: 200, body: await meOf(strapi, member) };
}
