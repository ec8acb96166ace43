import type { Officer } from '@simpul/domain';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { askingOfficer } from '../../authority/asking-officer.ts';
import { documentsOf } from '../../database/document-writes.ts';
import { inTransaction } from '../../database/in-transaction.ts';
import { hide, refuse } from '../../documents/refuse.ts';
import type { Answer, Ctx } from '../context.ts';
import { readSetting } from '../read-desk.ts';
import { readReviewed } from './read-reviewed.ts';
import { readWaiting, uidOfKind } from './read-waiting.ts';
import { returnItem } from './return-item.ts';
import { reviewedKinds, type ReviewedKind } from './views.ts';

const LONGEST_NOTE = 1000;

const ItemSchema = z.object({ kind: z.enum(reviewedKinds), id: z.string().min(1) });
const ReadSchema = z.object({ version: z.string() });
const NoteSchema = z.object({ note: z.string().trim().min(1).max(LONGEST_NOTE) });

/** What answers at the addresses of the review: officers of the region and reviewers. */
export function reviewActions(
  strapi: Core.Strapi,
): Record<'queue' | 'item' | 'publish' | 'giveBack', Answer> {
  const officerFor = async (ctx: Ctx): Promise<Officer> => {
    ctx.set('Cache-Control', 'no-store');
    const officer = await askingOfficer(strapi);
    return officer && !officer.disabled && officer.region ? officer : hide();
  };
  const itemIn = ({ params }: Ctx): { kind: ReviewedKind; id: string } => {
    const item = ItemSchema.safeParse(params);
    return item.success ? item.data : hide();
  };
  return {
    async queue(ctx) {
      const { region } = await officerFor(ctx);
      const { timeZone } = await readSetting(strapi);
      ctx.body = { waiting: await readWaiting(strapi, region, timeZone) };
    },

    async item(ctx) {
      const { region } = await officerFor(ctx);
      const { kind, id } = itemIn(ctx);
      const { timeZone } = await readSetting(strapi);
      ctx.body = (await readReviewed(strapi, kind, id, region, timeZone)) ?? hide();
    },

    /**
     * Publishes what the officer has read, and nothing that was handed in since. The document rules ask the
     * policy, check the item and record the act.
     */
    async publish(ctx) {
      const { region } = await officerFor(ctx);
      const { kind, id } = itemIn(ctx);
      const { timeZone } = await readSetting(strapi);
      const body = ReadSchema.safeParse(ctx.request.body);
      await inTransaction(strapi, async () => {
        const item = (await readReviewed(strapi, kind, id, region, timeZone)) ?? hide();
        if (item.version !== body.data?.version) refuse('review-changed');
        await documentsOf(strapi, uidOfKind(kind)).publish({ documentId: id });
      });
      ctx.status = 204;
    },

    async giveBack(ctx) {
      const officer = await officerFor(ctx);
      const item = itemIn(ctx);
      const body = NoteSchema.safeParse(ctx.request.body);
      if (!body.success) refuse('review-note-missing');
      await returnItem(strapi, officer, { ...item, note: body.data.note });
      ctx.status = 204;
    },
  };
}
