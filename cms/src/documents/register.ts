import type { Core } from '@strapi/strapi';
import { checkKinds } from './check-kinds.ts';
import { checkLimits } from './check-limits.ts';
import { checkPublishable } from './check-publishable.ts';
import { checkRegistration } from './check-registration.ts';
import { checkRelations } from './check-relations.ts';
import type { DocumentRule } from './context.ts';
import { describeRegion } from './describe-region.ts';
import { followState } from './follow-state.ts';
import { guardAuthority } from './guard-authority.ts';
import { guardKim } from './guard-kim.ts';
import { guardRemoval } from './guard-removal.ts';
import { inOneTransaction } from './in-one-transaction.ts';
import { keepIdentity } from './keep-identity.ts';
import { limitReading } from './limit-reading.ts';
import { limitText } from './limit-text.ts';
import { nameItem } from './name-item.ts';
import { nameMissingReference } from './name-missing-reference.ts';
import { recordActs } from './record-act.ts';
import { recordChanges } from './record-change.ts';
import { stampIssue } from './stamp-issue.ts';
import { withdrawAtOnce } from './withdraw-at-once.ts';

/**
 * The rules around every reading and every write, outermost first. What they do after the write runs from
 * the last to the first: rules that complete the document, then the one that looks whether it may be
 * published, then the one that tells the publisher what changed, then the one that asks the policy about
 * all of it, and at last the one that records it.
 */
const rules: readonly DocumentRule[] = [
  limitReading,
  keepIdentity,
  inOneTransaction,
  recordActs,
  guardAuthority,
  nameMissingReference,
  recordChanges,
  checkPublishable,
  withdrawAtOnce,
  followState,
  stampIssue,
  nameItem,
  checkRegistration,
  guardKim,
  checkLimits,
  describeRegion,
  limitText,
  checkKinds,
  checkRelations,
  guardRemoval,
];

/** Puts the rules below every controller. Must run in Strapi's register phase. */
export function registerDocumentRules(strapi: Core.Strapi): void {
  for (const rule of rules) {
    const stand = rule(strapi);
    strapi.documents.use((context, next) => stand(context, next) as ReturnType<typeof next>);
  }
}
