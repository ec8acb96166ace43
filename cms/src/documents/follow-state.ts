import {
  nextState,
  type ItemState,
  type KimItemType,
  type Officer,
  type PersonId,
} from '@simpul/domain';
import type { Core, UID } from '@strapi/strapi';
import { askingOfficer } from '../authority/asking-officer.ts';
import { rowsOf } from '../database/rows.ts';
import { publishedTypeOf, uidOf } from '../publication/published-state.ts';
import {
  isPublication,
  isSave,
  resultOf,
  targetOf,
  type DocumentContext,
  type DocumentRule,
} from './context.ts';
import { changedFields, snapshotOf, type Snapshot } from './snapshot.ts';

interface Standing {
  state: ItemState | null;
  writer: PersonId | null;
  withdrawnAt?: string | null;
}

const OWN: readonly string[] = ['post', 'gallery', 'event'] satisfies KimItemType[];

/**
 * Keeps the state of an item true to what was done to it. Whoever says which state a save leaves (the
 * authoring API, the review) is believed: requests from outside cannot name the field.
 */
export const followState: DocumentRule = (strapi) => async (context, next) => {
  const before = await plainDraft(strapi, context);
  const result = await next();
  if (before && changedFields(before, await plainDraft(strapi, context)).length === 0) {
    return result;
  }
  const type = publishedTypeOf(context.uid);
  const documentId = resultOf(context, result);
  if (type === null || !OWN.includes(type) || documentId === null) return result;
  if (!isSave(context) && context.action !== 'unpublish') return result;
  const rows = rowsOf<Standing>(strapi, uidOf(type));
  const draft = await rows.findOne({ where: { documentId, publishedAt: null } });
  if (!draft) return result;
  const data: Partial<Standing> & { reviewNote?: null; returnedAt?: null } = {};
  const officer = await askingOfficer(strapi);
  const state =
    passesOver(context, draft, officer) && !isRestored(context, draft.state)
      ? draft.state
      : stateAfter(context, draft);
  if (state !== draft.state) data.state = state;
  if (state === 'published') Object.assign(data, { reviewNote: null, returnedAt: null });
  if (context.action === 'create' && !draft.writer) {
    if (officer) data.writer = officer.id;
  }
  if (Object.keys(data).length > 0) await rows.updateMany({ where: { documentId }, data });
  return result;
};

/** The working copy around a plain save; null for what moves the state whatever it changes. */
async function plainDraft(
  strapi: Core.Strapi,
  context: DocumentContext,
): Promise<Snapshot['draft']> {
  const { uid, action, params } = context;
  const target = targetOf(context);
  if (action !== 'update' || target === null || isPublication(context)) return null;
  if (params.data && 'state' in params.data) return null;
  return (await snapshotOf(strapi, uid as UID.Schema, target)).draft;
}

/**
 * The panel saves its form before it publishes. An officer who did not write the item changes nothing by
 * that (the policy sees to it), so the item does not go back to its writer either.
 */
const passesOver = (
  { action }: DocumentContext,
  { writer, withdrawnAt }: Standing,
  officer: Officer | null,
): boolean => action === 'update' && !withdrawnAt && officer !== null && writer !== officer.id;

/** Was the withdrawal taken back by this save? */
const isRestored = ({ action, params }: DocumentContext, state: ItemState | null): boolean =>
  action === 'update' &&
  state === 'withdrawn' &&
  params.data !== undefined &&
  'withdrawnAt' in params.data;

function stateAfter(context: DocumentContext, { state, withdrawnAt }: Standing): ItemState {
  if (withdrawnAt || context.action === 'unpublish') return 'withdrawn';
  if (isRestored(context, state)) return 'draft';
  if (isPublication(context)) return 'published';
  const before = state ?? 'draft';
  if (context.params.data && 'state' in context.params.data) return before;
  if (context.action === 'discardDraft') return 'published';
  if (context.action !== 'update') return before;
  const verdict = nextState({ state: before, live: false }, 'update', 'direct');
  return verdict.allowed ? verdict.next.state : before;
}
