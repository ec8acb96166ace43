import type { AuthoredItem, ItemSummary } from '@simpul/contract';
import { paths, type ItemState } from '@simpul/domain';
import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../database/rows.ts';
import { personIdOf, type MemberRow } from '../../members/member.ts';
import { siteOf } from '../views/me.ts';
import { contentOf, versionOf } from './content-of-row.ts';
import type { Item, ItemRow } from './item-row.ts';
import { knownDomains, routeOf } from './route-of.ts';

/** The items as lists show them. */
export async function summariesOf(
  strapi: Core.Strapi,
  member: MemberRow,
  items: readonly Item[],
): Promise<ItemSummary[]> {
  const served = await servedRevisions(strapi, member, items);
  const waits = items.some(({ thing }) => thing.state === 'submitted');
  const known = waits ? await knownDomains(strapi, member) : new Set<string>();
  return items.map(({ type, row, thing }) => ({
    id: row.documentId,
    type,
    version: versionOf(type, row),
    title: row.title ?? '',
    state: thing.state,
    live: thing.live,
    mine: row.writer === personIdOf(member),
    savedAt: row.updatedAt,
    publishedAt: row.issuedAt,
    address: row.issuedAt && row.slug ? `${siteOf(strapi, member)}${paths[type](row.slug)}` : null,
    served: thing.live ? (served.get(row.documentId) ?? null) : null,
    note: noteOf(row, thing.state),
    held:
      thing.state === 'submitted'
        ? [...routeOf(member, contentOf(type, row), known).reasons].map(mutable)
        : [],
  }));
}

/** The item whole, as every read and write of one answers it. */
export async function viewOf(
  strapi: Core.Strapi,
  member: MemberRow,
  item: Item,
): Promise<AuthoredItem> {
  const [summary] = await summariesOf(strapi, member, [item]);
  const { type, row } = item;
  return {
    ...summary!,
    slug: row.slug,
    corrections: row.corrections.map(({ at, text }) => ({ at, text })),
    content: contentOf(type, row),
  };
}

/** What the writer is told: why it came back, or why it was taken from the site. */
function noteOf(row: ItemRow, state: ItemState): ItemSummary['note'] {
  if (state === 'returned' && row.reviewNote) {
    return { at: row.returnedAt ?? row.updatedAt, text: row.reviewNote };
  }
  if (state === 'withdrawn' && row.withdrawnReason) {
    return { at: row.withdrawnAt ?? row.updatedAt, text: row.withdrawnReason };
  }
  return null;
}

type Reason = ItemSummary['held'][number];
const mutable = (reason: object): Reason => structuredClone(reason) as Reason;

/** What of these items the KIM's site was seen serving: revision and moment, by documentId. */
async function servedRevisions(
  strapi: Core.Strapi,
  { kim }: MemberRow,
  items: readonly Item[],
): Promise<Map<string, { revision: number; at: string }>> {
  const receipt = await rowsOf<{ revision: number; servedAt: string }>(
    strapi,
    'api::publication.receipt',
  ).findOne({ where: { site: kim.slug } });
  const served = new Map<string, { revision: number; at: string }>();
  if (!receipt) return served;
  const changes = await rowsOf<{ subject: string; revision: number }>(
    strapi,
    'api::publication.change',
  ).findMany({
    where: {
      scope: kim.documentId,
      subject: { $in: items.map(({ row }) => row.documentId) },
    },
    orderBy: { revision: 'asc' },
  });
  const latest = new Map(changes.map(({ subject, revision }) => [subject, revision]));
  for (const [subject, revision] of latest) {
    if (revision <= receipt.revision) served.set(subject, { revision, at: receipt.servedAt });
  }
  return served;
}
