import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { rowsOf } from '../database/rows.ts';
import { forbid } from '../documents/refuse.ts';
import { refusals } from '../words/refusals.ts';

interface Ctx {
  state: { user: { id: number } };
  request: { body?: unknown };
}
type Action = (ctx: Ctx, next?: unknown) => Promise<unknown>;
export type FolderFileController = Record<'deleteMany', Action>;
export type FileController = Record<'bulkUpdateFileInfo', Action>;

const FileIdSchema = z.union([z.int(), z.string().regex(/^\d{1,15}$/)]).transform(Number);
const DeletionSchema = z.object({
  fileIds: z.array(FileIdSchema).min(1),
  // There are none.
  folderIds: z.array(z.never()).optional(),
});
const UpdateSchema = z.object({ updates: z.array(z.object({ id: FileIdSchema })).min(1) });

/** Strapi's bulk deletion asks whether an officer may delete files, never which ones. */
export const guardBulkDelete = (
  strapi: Core.Strapi,
  stock: FolderFileController,
): FolderFileController => ({
  ...stock,
  async deleteMany(ctx, next) {
    const sent = DeletionSchema.safeParse(ctx.request.body);
    await mustBeOwn(strapi, ctx, sent.success ? sent.data.fileIds : forbid('role'));
    return stock.deleteMany.call(stock, ctx, next);
  },
});

/** Strapi asks about each file of a list when its turn comes, and has changed those before it by then. */
export const guardBulkUpdate = (strapi: Core.Strapi, stock: FileController): FileController => ({
  ...stock,
  async bulkUpdateFileInfo(ctx, next) {
    const sent = UpdateSchema.safeParse(ctx.request.body);
    const ids = sent.success ? sent.data.updates.map(({ id }) => id) : forbid('role');
    await mustBeOwn(strapi, ctx, ids);
    return stock.bulkUpdateFileInfo.call(stock, ctx, next);
  },
});

/** One's own files, all or none, as with a single file. */
async function mustBeOwn(strapi: Core.Strapi, ctx: Ctx, ids: readonly number[]): Promise<void> {
  const wanted = new Set(ids);
  const own = await rowsOf(strapi, 'plugin::upload.file').count({
    where: { id: { $in: [...wanted] }, createdBy: { id: ctx.state.user.id } },
  });
  if (own !== wanted.size) {
    throw new errors.PolicyError(refusals['file-foreign'], { reason: 'file-foreign' });
  }
}
