import type { KimStatus } from '../kim.ts';
import type { Action } from './action.ts';
import type { ThingType } from './thing.ts';

const NOT_ARCHIVED: readonly KimStatus[] = ['proposed', 'verified', 'active', 'suspended'];

/** Reading and taking away are possible whatever the status. */
const ALWAYS: ReadonlySet<Action> = new Set(['list', 'read', 'read-draft', 'export', 'withdraw']);
const REVOCABLE: ReadonlySet<ThingType> = new Set(['member', 'invitation', 'session']);

/** What is possible before, after or besides the active time of a KIM. */
const ELSE: Readonly<Record<string, readonly KimStatus[]>> = {
  'invitation create': ['verified', 'active'],
  'kim-profile update': NOT_ARCHIVED,
  'kim-status update': NOT_ARCHIVED,
  'kim-status delete': NOT_ARCHIVED,
  'kim-registration create': ['proposed'],
  'kim-registration update': NOT_ARCHIVED,
  'kim-registration delete': ['proposed', 'verified'],
  'receipt create': ['active', 'suspended', 'archived'],
};

/** Does the status of a KIM leave room for this action on a thing of that KIM? */
export function statusAllows(status: KimStatus, type: ThingType, action: Action): boolean {
  if (ALWAYS.has(action)) return true;
  if (action === 'delete' && REVOCABLE.has(type)) return true;
  const open = ELSE[`${type} ${action}`];
  return open ? open.includes(status) : status === 'active';
}
