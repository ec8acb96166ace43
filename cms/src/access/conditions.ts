import type { Core } from '@strapi/strapi';
import { isWithin, type Officer } from '@simpul/domain';
import { rowsOf } from '../database/rows.ts';
import { stockService } from '../database/stock-services.ts';
import { filesOfItemsIn, photosOfDrafts } from './files-of-items.ts';
import { officerOf, peersIn } from './posts.ts';

const conditions = ['announcements', 'events', 'files', 'kim-items', 'kims', 'own-files'] as const;
export type Condition = (typeof conditions)[number];

type Limit = object | boolean;

/**
 * Which rows an officer reaches, for lists, pickers and single rows of the panel. Strapi compares these
 * in memory too and knows no prefixes there, so a region is spelled out as the codes of its subtree.
 */
const limits: Record<Condition, (strapi: Core.Strapi, officer: Officer) => Promise<Limit>> = {
  announcements: async (strapi, { region }) => ({
    $or: [
      { 'issuer.region.code': { $in: await codesIn(strapi, region) } },
      { 'createdBy.id': { $in: await peersIn(strapi, region) } },
    ],
  }),
  events: async (strapi, { region }) => ({
    $or: [
      { 'kim.region.code': { $in: await codesIn(strapi, region) } },
      { 'createdBy.id': { $in: await peersIn(strapi, region) } },
    ],
  }),
  // What nobody uploaded, a script's, is the province's too.
  files: async (strapi, { role, region }) =>
    role === 'province'
      ? { id: { $nin: await photosOfDrafts(strapi, region) } }
      : {
          $or: [
            { 'createdBy.id': { $in: await peersIn(strapi, region) } },
            { id: { $in: await filesOfItemsIn(strapi, region) } },
          ],
        },
  'kim-items': async (strapi, { region }) => ({
    'kim.region.code': { $in: await codesIn(strapi, region) },
  }),
  kims: async (strapi, { region }) => ({ 'region.code': { $in: await codesIn(strapi, region) } }),
  'own-files': (_strapi, { id }) => Promise.resolve({ 'createdBy.id': Number(id.split(':')[1]) }),
};

/** The province's officer sees what belongs to the province, which nobody may have given a region yet. */
const UNLIMITED: readonly Condition[] = ['announcements', 'events', 'kim-items', 'kims'];

const words: Record<Condition, string> = {
  announcements: 'Dari instansi di wilayah sendiri',
  events: 'Agenda di wilayah sendiri',
  files: 'Berkas wilayah sendiri',
  'kim-items': 'Isi KIM di wilayah sendiri',
  kims: 'KIM di wilayah sendiri',
  'own-files': 'Berkas sendiri',
};

/** The id under which Strapi knows a condition of ours. */
export const conditionId = (condition: Condition): string => `api::${condition}`;

/** Makes the conditions known; before the roles that carry them are written. */
export async function registerConditions(strapi: Core.Strapi): Promise<void> {
  await stockService(strapi, 'admin::permission').conditionProvider.registerMany(
    conditions.map((name) => ({
      name,
      displayName: words[name],
      category: 'Simpul',
      handler: ({ id }: { id: number }) => limitFor(strapi, name, id),
    })),
  );
}

async function limitFor(strapi: Core.Strapi, name: Condition, user: number): Promise<Limit> {
  const officer = await officerOf(strapi, user);
  if (!officer || officer.disabled) return false;
  if (officer.role === 'province' && UNLIMITED.includes(name)) return true;
  return limits[name](strapi, officer);
}

async function codesIn(strapi: Core.Strapi, area: string): Promise<string[]> {
  const rows = await rowsOf<{ code: string }>(strapi, 'api::region.region').findMany({
    select: ['code'],
    where: { code: { $startsWith: area } },
  });
  return rows.map(({ code }) => code).filter((code) => isWithin(code, area));
}
