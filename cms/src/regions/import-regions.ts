import { levelOf } from '@simpul/domain';
import type { Core } from '@strapi/strapi';
import { afterCommit } from '../database/after-commit.ts';
import { rowsOf } from '../database/rows.ts';
import { doorbellOf } from '../publication/doorbell-of.ts';
import { markScope, NETWORK, takeRevision } from '../publication/revisions.ts';
import { labelOf } from './describe-regions.ts';

export interface NewRegion {
  code: string;
  name: string;
}

/** Rows written by one statement. */
const TOGETHER = 500;

/**
 * Adds the regions whose codes are not there yet, all in one transaction and with one revision; those
 * that are there stay as they are. Takes thousands in a second. Returns how many were added.
 */
export async function importRegions(
  strapi: Core.Strapi,
  regions: readonly NewRegion[],
): Promise<number> {
  const stored = rowsOf<NewRegion & { documentId: string }>(strapi, 'api::region.region');
  return strapi.db.transaction(async () => {
    const known = await stored.findMany({ select: ['code', 'name'] });
    const names = new Map([...regions, ...known].map(({ code, name }) => [code, name]));
    const codes = new Set(known.map(({ code }) => code));
    const rows = regions
      .filter(({ code }) => !codes.has(code))
      .map(({ code, name }) => ({
        code,
        name,
        level: levelOf(code),
        label: labelOf(code, names),
      }));
    if (rows.length === 0) return 0;
    const revision = await takeRevision(strapi);
    await markScope(strapi, NETWORK, revision);
    const at = new Date();
    for (let start = 0; start < rows.length; start += TOGETHER) {
      const data = rows.slice(start, start + TOGETHER);
      await stored.createMany({ data });
      const made = await stored.findMany({
        select: ['documentId'],
        where: { code: { $in: data.map(({ code }) => code) } },
      });
      await rowsOf(strapi, 'api::publication.change').createMany({
        data: made.map(({ documentId }) => ({
          revision,
          scope: NETWORK,
          type: 'region',
          subject: documentId,
          action: 'published',
          at,
        })),
      });
    }
    await afterCommit(strapi, () => doorbellOf(strapi).ring());
    return rows.length;
  });
}
