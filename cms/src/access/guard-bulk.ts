import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { hide } from '../documents/refuse.ts';
import { mustSee } from './must-see.ts';

interface Ctx {
  params: { model: string; id?: string };
  query: Record<string, unknown>;
  request: { body?: { documentIds?: unknown } };
}
type Action = (ctx: Ctx, next?: unknown) => Promise<unknown>;
export type BulkController = Record<
  'countDraftRelations' | 'countManyEntriesDraftRelations' | 'bulkDelete' | 'bulkPublish',
  Action
>;

const IdsSchema = z.union([
  z.array(z.string().min(1)).min(1),
  z
    .string()
    .min(1)
    .transform((id) => [id]),
]);

/**
 * Strapi counts the relations of any document that is named, and of a list does what it can; ours asks
 * about each of them first, all or nothing.
 */
export const guardBulk = (strapi: Core.Strapi, stock: BulkController): BulkController => ({
  ...stock,
  bulkDelete: ofAll(strapi, stock, 'bulkDelete'),
  bulkPublish: ofAll(strapi, stock, 'bulkPublish'),

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

const ofAll =
  (strapi: Core.Strapi, stock: BulkController, step: 'bulkDelete' | 'bulkPublish'): Action =>
  async (ctx, next) => {
    const ids = z.array(z.string().min(1)).min(1).safeParse(ctx.request.body?.documentIds);
    await mustSee(strapi, ctx.params.model, ids.success ? ids.data : hide());
    return stock[step].call(stock, ctx, next);
  };
