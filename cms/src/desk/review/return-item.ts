import { mayDo, nextState, type Officer, type Thing } from '@simpul/domain';
import type { Core } from '@strapi/strapi';
import { concernOf } from '../../audit/concern.ts';
import { recordAct } from '../../audit/record-act.ts';
import { sha256 } from '../../audit/entry.ts';
import { whoActs } from '../../audit/who-acts.ts';
import { factsOf, type GuardedType } from '../../authority/facts.ts';
import { inTransaction } from '../../database/in-transaction.ts';
import { rowsOf } from '../../database/rows.ts';
import { forbid, hide } from '../../documents/refuse.ts';
import { uidOfKind } from './read-waiting.ts';
import type { ReviewedKind } from './views.ts';

/**
 * Gives an item back to its writer with a note, as one act with its row in the audit. What is live stays
 * live. Refuses what the policy refuses.
 */
export async function returnItem(
  strapi: Core.Strapi,
  officer: Officer,
  { kind, id, note }: { kind: ReviewedKind; id: string; note: string },
): Promise<void> {
  const uid = uidOfKind(kind);
  await inTransaction(strapi, async () => {
    const facts = await factsOf(strapi, uid as GuardedType, id);
    if (!facts) return hide();
    const state = judge(officer, facts.thing);
    const rows = rowsOf<{ title: string }>(strapi, uid);
    const where = { documentId: id, publishedAt: null };
    const row = await rows.findOne({ select: ['title'], where });
    await rows.updateMany({ where, data: { state, reviewNote: note, returnedAt: new Date() } });
    await recordAct(strapi, {
      ...whoActs(strapi),
      ...{ action: 'return', type: kind, title: row?.title ?? null, subject: id },
      ...{ before: null, after: sha256(note) },
      ...(await concernOf(strapi, uid, id)),
    });
  });
}

/** The state that a return leads to; refuses when this officer may not return this item. */
function judge(officer: Officer, thing: Thing): string {
  const decision = mayDo(officer, 'return', thing);
  if (!decision.allowed) {
    if (decision.reason === 'not-found') hide();
    forbid(decision.reason);
  }
  if (!('state' in thing)) return hide();
  const step = nextState(thing, 'return', 'direct');
  return step.allowed ? step.next.state : forbid(step.reason);
}
