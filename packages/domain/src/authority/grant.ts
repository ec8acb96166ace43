import type { Action } from './action.ts';
import type { Role } from './actor.ts';
import type { Condition } from './condition.ts';
import type { Scope } from './scope.ts';

/** A scope and what must hold there, written as in the policy: `'region shared mine'`. */
export type Grant = Scope | `${Scope} ${Condition}` | `${Scope} ${Condition} ${Condition}`;

/** Who may do what to one type of thing; whoever and whatever is not named is refused. */
export type Rights = Partial<Record<Action, Partial<Record<Role, readonly Grant[]>>>>;

/** The scope of a grant and its conditions, in the order in which they are asked. */
export function readGrant(grant: Grant): { scope: Scope; needs: readonly Condition[] } {
  const [scope, ...needs] = grant.split(' ') as [Scope, ...Condition[]];
  return { scope, needs };
}
