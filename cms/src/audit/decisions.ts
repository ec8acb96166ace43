type Values = Readonly<Record<string, unknown>>;

interface Decisions {
  /** Names of acts, as the audit keeps them. */
  decisions: string[];
  /** Fields in which a save shows nothing but these decisions. */
  fields: ReadonlySet<string>;
}

const ITEMS = new Set([
  'api::announcement.announcement',
  'api::post.post',
  'api::gallery.gallery',
  'api::event.event',
]);

/** Every KIM begins as a proposal that is reviewed; nobody decided that. */
const NEW_KIM: Values = { kimStatus: 'proposed', publishing: 'review' };

/**
 * What was decided by a save, from what the document said before and after it: the status of a KIM and its
 * way of publishing, a withdrawal, who is a member in which role. The audit names each, so that nobody has
 * to guess from a digest who activated a KIM.
 */
export function decisionsIn(uid: string, before?: Values | null, after?: Values | null): Decisions {
  const decisions: string[] = [];
  const fields = new Set<string>();
  if (!after) return { decisions, fields };
  const was = before ?? (uid === 'api::kim.kim' ? NEW_KIM : null);
  const decide = (field: string, name: (value: unknown) => string, ...besides: string[]) => {
    if (!was || (was[field] ?? null) === (after[field] ?? null)) return;
    decisions.push(name(after[field]));
    for (const each of [field, ...besides]) fields.add(each);
  };
  if (uid === 'api::kim.kim') {
    decide('kimStatus', (status) => `kimStatus+${String(status)}`);
    decide('publishing', (mode) => `publishing+${String(mode)}`);
  }
  if (ITEMS.has(uid)) {
    decide('withdrawnAt', (at) => (at ? 'withdraw' : 'restore'), 'withdrawnReason', 'state');
  }
  if (uid === 'api::authoring.member') {
    decide('disabledAt', (at) => (at ? 'member+removed' : 'member+restored'));
    decide('role', (role) => `role+${String(role)}`);
  }
  if (uid === 'api::authoring.invitation') decide('revokedAt', () => 'revoke');
  return { decisions, fields };
}
