import { isNobody, mayAddress, mayDo, regionOf, type Officer } from '@simpul/domain';
import type { Core } from '@strapi/strapi';
import { peersIn } from '../access/posts.ts';
import { actsOf, type Write } from '../authority/acts.ts';
import { askingOfficer } from '../authority/asking-officer.ts';
import { factsOf, isGuarded, type GuardedType } from '../authority/facts.ts';
import { rowsOf } from '../database/rows.ts';
import { isPublication, isWrite, resultOf, targetOf, type DocumentRule } from './context.ts';
import { forbid, hide, refuse } from './refuse.ts';
import { snapshotOf } from './snapshot.ts';

/** Records of the system: no request of an officer writes them, by whatever way it comes. */
const SYSTEM = /^api::(?:audit|officer|publication)\./;

/**
 * The second lock, below every controller: asks the policy about what a write did, not about what was
 * sent, so no shape of a request gets around it. The refusal takes the write back with its transaction.
 */
export const guardAuthority: DocumentRule = (strapi) => async (context, next) => {
  if (!isWrite(context)) return next();
  const { uid, action } = context;
  const officer = await askingOfficer(strapi);
  if (officer === null) return next();
  if (SYSTEM.test(uid)) forbid('role');
  if (!isGuarded(uid)) return next();
  if (action === 'clone') forbid('role');

  const target = targetOf(context);
  const before = target === null ? null : await stateOf(strapi, uid, target);
  if (target !== null && before === null) hide();
  const result = await next();
  const documentId = resultOf(context, result);
  const after = documentId === null ? null : await stateOf(strapi, uid, documentId);
  const write: Write = { uid, action, publishes: isPublication(context), before, after };
  // Only a deletion leaves a document without its working copy.
  if (before?.snapshot.draft && !after?.snapshot.draft && action !== 'delete') hide();
  judge(officer, write);
  if (after && action !== 'delete') await judgeFiles(strapi, officer, write);
  return result;
};

async function stateOf(strapi: Core.Strapi, uid: GuardedType, documentId: string) {
  const facts = await factsOf(strapi, uid, documentId);
  return facts && { facts, snapshot: await snapshotOf(strapi, uid, documentId) };
}

function judge(officer: Officer, write: Write): void {
  const acts = actsOf(write);
  for (const [action, thing] of acts) {
    const decision = mayDo(officer, action, thing);
    if (decision.allowed) continue;
    // Out of reach where it stands: not even that it exists is told.
    const was = write.before?.facts.thing;
    if (decision.reason === 'not-found' && was && regionOf(thing) === regionOf(was)) hide();
    forbid(decision.reason === 'not-found' ? 'outside' : decision.reason);
  }
  const { audience, named } = write.after?.facts ?? {};
  // Whoever takes something back addresses nobody.
  if (acts.every(([action]) => action === 'withdraw')) return;
  if (!audience || isNobody(audience)) return;
  const decision = mayAddress(officer, audience, named ?? []);
  if (decision.allowed || decision.reason === 'audience-empty') return;
  if (decision.reason === 'signed-out' || decision.reason === 'role') forbid(decision.reason);
  refuse(`address-${decision.reason}`, 'audience');
}

/** What a write newly shows must come from the own office: another's file may be a private paper. */
async function judgeFiles(strapi: Core.Strapi, officer: Officer, write: Write): Promise<void> {
  const known = write.before?.snapshot.files ?? new Set();
  const fresh = [...(write.after?.snapshot.files ?? [])].filter((id) => !known.has(id));
  if (fresh.length === 0 || officer.role === 'province') return;
  const makers = await peersIn(strapi, officer.region);
  const theirs = await rowsOf(strapi, 'plugin::upload.file').count({
    where: { id: { $in: fresh }, createdBy: { id: { $in: makers } } },
  });
  if (theirs !== fresh.length) refuse('file-foreign');
}
