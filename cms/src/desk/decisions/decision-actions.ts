import { mayDo, publishingModes } from '@simpul/domain';
import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';
import { askingOfficer } from '../../authority/asking-officer.ts';
import { factsOf, type GuardedType } from '../../authority/facts.ts';
import { documentsOf } from '../../database/document-writes.ts';
import { forbid, hide, refuse } from '../../documents/refuse.ts';
import type { Answer, Ctx } from '../context.ts';

const LONGEST_REASON = 500;

const ItemSchema = z.object({
  kind: z.enum(['announcement', 'post', 'gallery', 'event']),
  id: z.string().min(1),
});
const ReasonSchema = z.strictObject({ reason: z.string().trim().min(1).max(LONGEST_REASON) });
const PublishingSchema = z.strictObject({ publishing: z.enum(publishingModes) });

/**
 * Decisions of an officer that a form would hide among its fields: taking back what is published, opening
 * it again, letting a KIM publish by itself. The document rules ask the policy and record the act.
 */
export function decisionActions(
  strapi: Core.Strapi,
): Record<'withdraw' | 'restore' | 'setPublishing', Answer> {
  const change = async (ctx: Ctx, uid: string, documentId: string, data: object) => {
    ctx.set('Cache-Control', 'no-store');
    if ((await askingOfficer(strapi)) === null) hide();
    await documentsOf(strapi, uid as UID.ContentType).update({ documentId, data });
    ctx.status = 204;
  };
  const mustBeRestorable = async (uid: GuardedType, id: string) => {
    const officer = (await askingOfficer(strapi)) ?? hide();
    const facts = (await factsOf(strapi, uid, id)) ?? hide();
    const decision = mayDo(officer, 'restore', facts.thing);
    if (decision.allowed) return;
    if (decision.reason === 'not-found') hide();
    forbid(decision.reason);
  };
  const itemIn = ({ params }: Ctx) => {
    const item = ItemSchema.safeParse(params);
    if (!item.success) return hide();
    const { kind, id } = item.data;
    return { uid: `api::${kind}.${kind}` as GuardedType, id };
  };
  return {
    async withdraw(ctx) {
      const { uid, id } = itemIn(ctx);
      const body = ReasonSchema.safeParse(ctx.request.body);
      if (!body.success) refuse('withdrawal-unexplained', 'reason');
      await change(ctx, uid, id, {
        withdrawnAt: new Date().toISOString(),
        withdrawnReason: body.data.reason,
      });
    },

    async restore(ctx) {
      const { uid, id } = itemIn(ctx);
      // Of what is not withdrawn it would change nothing, which the rules of a write let pass.
      await mustBeRestorable(uid, id);
      await change(ctx, uid, id, { withdrawnAt: null, withdrawnReason: null });
    },

    async setPublishing(ctx) {
      const body = PublishingSchema.safeParse(ctx.request.body);
      if (!body.success) return hide();
      await change(ctx, 'api::kim.kim', ctx.params['kim'] ?? '', body.data);
    },
  };
}
