import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { rowsOf } from '../database/rows.ts';
import { refusals } from '../words/refusals.ts';

interface Ctx {
  state: { user: { id: number } };
  request: { body?: { fileIds?: unknown; folderIds?: unknown } };
}
type Action = (ctx: Ctx, next?: unknown) => Promise<unknown>;
export type FolderFileController = Record<'deleteMany', Action>;

/**
 * Strapi's bulk deletion asks whether an officer may delete files, never which ones. Ours deletes one's
 * own files, all or none, as the deletion of a single file does; there are no folders.
 */
export const guardBulkDelete = (
  strapi: Core.Strapi,
  stock: FolderFileController,
): FolderFileController => ({
  ...stock,
  async deleteMany(ctx, next) {
    const { fileIds = [], folderIds = [] } = ctx.request.body ?? {};
    if (!Array.isArray(fileIds) || !Array.isArray(folderIds) || folderIds.length > 0) {
      throw new errors.PolicyError(refusals['authority-role']);
    }
    const wanted = new Set(fileIds.map(Number));
    const own = await rowsOf(strapi, 'plugin::upload.file').count({
      where: { id: { $in: [...wanted] }, createdBy: { id: ctx.state.user.id } },
    });
    if (own !== wanted.size) throw new errors.PolicyError(refusals['file-foreign']);
    return stock.deleteMany.call(stock, ctx, next);
  },
});
