import type { Core, UID } from '@strapi/strapi';
import { concernOf } from '../audit/concern.ts';
import { sha256 } from '../audit/entry.ts';
import { recordAct } from '../audit/record-act.ts';
import { whoActs } from '../audit/who-acts.ts';
import { waitForTurn } from '../database/wait-for-turn.ts';
import { isWrite, resultOf, targetOf, type DocumentContext, type DocumentRule } from './context.ts';
import { momentsOf, putBack } from './keep-moment.ts';
import { refuse } from './refuse.ts';
import { changedFields, snapshotOf, type Snapshot } from './snapshot.ts';
import { decisionsIn } from '../audit/decisions.ts';

/** Counters and receipts of the publisher: thousands a day, and nobody's acts. */
const UNSEEN = /^api::publication\./;
const AUDIT = 'api::audit.audit-entry';

/** Every write of a document leaves a row in the audit, in the same transaction. */
export const recordActs: DocumentRule = (strapi) => async (context, next) => {
  if (!isWrite(context) || !context.uid.startsWith('api::') || UNSEEN.test(context.uid)) {
    return next();
  }
  if (context.uid === AUDIT) refuse('audit-stays');
  const uid = context.uid as UID.Schema;
  await waitForTurn(strapi);
  const before = await stateOf(strapi, uid, targetOf(context));
  const moments = await momentsOf(strapi, uid, targetOf(context));
  const concern = await concernOf(strapi, uid, targetOf(context));
  const result = await next();
  const documentId = resultOf(context, result);
  const after = await stateOf(strapi, uid, documentId);
  if (context.action === 'update' && digest(before) === digest(after)) {
    await putBack(strapi, uid, moments);
    return result;
  }
  const act = {
    ...whoActs(strapi),
    type: uid.split('.')[1]!,
    title: titleOf(after ?? before),
    subject: documentId,
    before: digest(before),
    after: digest(after),
    ...(after?.draft ? await concernOf(strapi, uid, documentId) : concern),
  };
  for (const action of actionsOf(context, before, after))
    await recordAct(strapi, { ...act, action });
  return result;
};

const stateOf = (strapi: Core.Strapi, uid: UID.Schema, documentId: string | null) =>
  documentId === null ? null : snapshotOf(strapi, uid, documentId);

/** The action that was asked for, and each decision in it by its own name. */
function actionsOf(
  context: DocumentContext,
  before: Snapshot | null,
  after: Snapshot | null,
): string[] {
  const { action, params } = context;
  const asked =
    params.status === 'published' && action !== 'publish' ? `${action}+publish` : action;
  const { decisions, fields } = decisionsIn(context.uid, before?.draft, after?.draft);
  const changed = changedFields(before?.draft ?? null, after?.draft ?? null);
  const isMore = asked !== 'update' || changed.some((field) => !fields.has(field));
  return isMore ? [asked, ...decisions] : decisions;
}

function digest(snapshot: Snapshot | null): string | null {
  if (!snapshot?.draft && !snapshot?.live) return null;
  return sha256(JSON.stringify([snapshot.draft, snapshot.live]));
}

function titleOf(snapshot: Snapshot | null): string | null {
  const values = snapshot?.draft ?? snapshot?.live;
  const title = values?.['title'] ?? values?.['name'];
  return typeof title === 'string' ? title : null;
}
