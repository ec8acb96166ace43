/** Why somebody may not do something. The sentence for each stands at the edge, once per app. */
export const refusalReasons = [
  'signed-out',
  'role',
  'not-found',
  'not-author',
  'rank',
  'needs-review',
  'kim-not-active',
  'wrong-state',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

export type Decision = { allowed: true } | { allowed: false; reason: RefusalReason };

export const allowed: Decision = { allowed: true };
export const refused = (reason: RefusalReason): Decision => ({ allowed: false, reason });
