import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { hide } from '../documents/refuse.ts';
import { mustSee } from './must-see.ts';

interface Ctx {
  params: { model: string; id?: string };
  query: Record<string, unknown>;
}
type Action = (ctx: Ctx, next?: unknown) => Promise<unknown>;
export type BulkController = Record<
  'countDraftRelations' | 'countManyEntriesDraftRelations',
  Action
>;

const IdsSchema = z.union([
  z.array(z.string().min(1)).min(1),
  z
    .string()
    .min(1)
    .transform((id) => [id]),
]);

/** Strapi counts the relations of any document that is named; ours asks about each of them first. */
export const guardBulk = (strapi: Core.Strapi, stock: BulkController): BulkController => ({
  ...stock,

  async countDraftRelations(ctx, next) {
    await mustSee(strapi, ctx.params.model, [ctx.params.id ?? '']);
    return stock.countDraftRelations.call(stock, ctx, next);
  },

  async countManyEntriesDraftRelations(ctx, next) {
    const ids = IdsSchema.safeParse(ctx.query['documentIds']);
    if (!ids.success) hide();
    await mustSee(strapi, ctx.params.model, ids.data);
    return stock.countManyEntriesDraftRelations.call(stock, ctx, next);
  },
});
