import type { Core, UID } from '@strapi/strapi';
import { askingOfficer } from '../authority/asking-officer.ts';
import { isGuarded } from '../authority/facts.ts';
import { rowsOf } from '../database/rows.ts';
import { forbid, hide } from '../documents/refuse.ts';
import { mustSee } from './must-see.ts';

const READ = 'plugin::content-manager.explorer.read';
const AUDIENCE = 'part.audience';
/** Whose part an audience may be. */
const ADDRESSED = ['api::announcement.announcement', 'api::event.event'] as const;

interface Ctx {
  params: { model: string; targetField: string; id?: string };
  query: { id?: unknown };
  state: { userAbility: { can(action: string, subject: string): boolean } };
}
type Action = (ctx: Ctx, next?: unknown) => Promise<unknown>;
export type RelationsController = Record<'findAvailable' | 'findExisting', Action>;

/**
 * Strapi shows the relations of any row whose place is the officer's, drafts that were never handed in
 * too, and of a part (an audience) without asking whose part it is. Ours asks about the document first.
 */
export const guardRelations = (
  strapi: Core.Strapi,
  stock: RelationsController,
): RelationsController => ({
  ...stock,
  async findAvailable(ctx, next) {
    await check(strapi, ctx, ctx.query.id);
    return stock.findAvailable.call(stock, ctx, next);
  },
  async findExisting(ctx, next) {
    await check(strapi, ctx, ctx.params.id);
    return stock.findExisting.call(stock, ctx, next);
  },
});

/** Who made something is named on it, and picked by nobody; of what is no relation Strapi fails to tell. */
function leadsToContent(strapi: Core.Strapi, { model, targetField }: Ctx['params']): boolean {
  const { attributes } = strapi.getModel(model as UID.Schema);
  const attribute = (attributes as Record<string, { target?: string }>)[targetField];
  return attribute?.target?.startsWith('api::') ?? false;
}

async function check(strapi: Core.Strapi, { params, state }: Ctx, id: unknown): Promise<void> {
  const { model } = params;
  const isPart = model === AUDIENCE;
  const officer = await askingOfficer(strapi);
  if (!officer || officer.disabled) forbid('signed-out');
  // Where Strapi forbids here itself, it goes on and fails.
  if (!isPart && !(isGuarded(model) && state.userAbility.can(READ, model))) forbid('role');
  if (!leadsToContent(strapi, params)) forbid('role');
  // The panel sends an empty one while the document is new.
  if (id === undefined || id === '') return;
  if (typeof id !== 'string') hide();
  if (!isPart) return mustSee(strapi, model, [id]);
  if (!/^\d+$/.test(id)) hide();
  for (const uid of ADDRESSED) {
    const where = { audience: { id: Number(id) } };
    const owner = await rowsOf<{ documentId: string }>(strapi, uid).findOne({ where });
    if (owner) return mustSee(strapi, uid, [owner.documentId]);
  }
  hide();
}
