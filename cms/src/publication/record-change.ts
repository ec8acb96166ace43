import { RegionSchema, type Tombstone } from '@simpul/contract';
import type { Core } from '@strapi/strapi';
import { afterCommit } from '../database/after-commit.ts';
import { rowsOf } from '../database/rows.ts';
import { doorbellOf } from './doorbell-of.ts';
import { uidOf, type PublishedState, type PublishedType } from './published-state.ts';
import { markScope, NETWORK, takeRevision } from './revisions.ts';
import { bury, unbury } from './tombstones.ts';

/** One document whose published state may have changed. */
export interface Change {
  type: PublishedType;
  documentId: string;
  before: PublishedState | null;
  after: PublishedState | null;
}

interface Version {
  publishedAt: string | null;
  withdrawnAt?: string | null;
}

type Action = 'published' | 'changed' | 'removed';

/**
 * Writes what follows from a change of published content, inside the transaction that is open: one new
 * revision, a change row and the latest revision for each scope that sees a difference, and tombstones.
 * Does nothing when nobody could see a difference. `at` is the moment of the change.
 */
export async function recordChange(strapi: Core.Strapi, change: Change, at: Date): Promise<void> {
  const actions = actionsByScope(change);
  if (actions.size === 0) return;
  const { type, documentId } = change;
  const revision = await takeRevision(strapi);
  for (const [scope, action] of actions) {
    await markScope(strapi, scope, revision);
    await rowsOf(strapi, 'api::publication.change').create({
      data: { revision, scope, type, subject: documentId, action, at },
    });
    if (type === 'setting' || (type === 'kim' && scope !== NETWORK)) continue;
    if (action === 'removed') {
      const reason = await reasonOf(strapi, type, documentId);
      await bury(strapi, scope, { type, id: publishedId(change), revision, reason });
    } else if (action === 'published') await unbury(strapi, scope, publishedId(change));
  }
  await afterCommit(strapi, () => doorbellOf(strapi).ring());
}

/** The id by which the publication knows a document: a region has none but its code. */
function publishedId({ type, documentId, before, after }: Change): string {
  const [region] = (after ?? before)?.values ?? [];
  return type === 'region' && region ? RegionSchema.parse(region.value).code : documentId;
}

/** What each scope sees of a change; a scope that sees no difference is left out. */
function actionsByScope({ before, after }: Change): Map<string, Action> {
  const was = new Set(before?.scopes);
  const is = new Set(after?.scopes);
  const same = JSON.stringify(bytes(before)) === JSON.stringify(bytes(after));
  const actions = new Map<string, Action>();
  for (const scope of new Set([...was, ...is])) {
    if (!is.has(scope)) actions.set(scope, 'removed');
    else if (!was.has(scope)) actions.set(scope, 'published');
    else if (!same) actions.set(scope, 'changed');
  }
  return actions;
}

const bytes = (state: PublishedState | null): unknown[] | undefined =>
  state?.values.map(({ value }) => value);

async function reasonOf(
  strapi: Core.Strapi,
  type: PublishedType,
  documentId: string,
): Promise<Tombstone['reason']> {
  const rows = await rowsOf<Version>(strapi, uidOf(type)).findMany({ where: { documentId } });
  if (rows.length === 0) return 'deleted';
  return rows.some((row) => row.publishedAt && row.withdrawnAt) ? 'withdrawn' : 'unpublished';
}
