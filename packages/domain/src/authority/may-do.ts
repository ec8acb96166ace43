import type { Action } from './action.ts';
import { roleOf, type Actor, type Role } from './actor.ts';
import { conditionRules } from './condition.ts';
import { allowed, refused, type Decision } from './decision.ts';
import { readGrant, type Grant } from './grant.ts';
import { policy } from './policy/index.ts';
import { scopeOf } from './scope.ts';
import { stateAllows } from './state-allows.ts';
import { statusAllows } from './status-allows.ts';
import { kimOf, type Missing, type Thing, type ThingType } from './thing.ts';

/**
 * May this actor do this to this thing? Deny when in doubt. For `create` the thing is the one that
 * would come to be; for a move it is asked twice, as it was and as it would be. A thing that is out of
 * reach and one that does not exist are refused alike. Source: `docs/policy/README.md`.
 */
export function mayDo(actor: Actor, action: Action, thing: Thing | Missing): Decision {
  const role = roleOf(actor);
  if (role === 'disabled') return refused('signed-out');
  const grants = rightsOf(thing.type, action)[role];
  if (!grants) return refused(role === 'public' ? 'signed-out' : 'role');
  if ('missing' in thing) return refused('not-found');

  const granted = judge(grants, actor, thing);
  if (!granted.allowed) return granted;
  const kim = kimOf(thing);
  if (kim && !statusAllows(kim.status, thing.type, action)) return refused('kim-not-active');
  if ('state' in thing && !stateAllows(thing, action)) return refused('wrong-state');
  return allowed;
}

/** A word that came over the wire may be the name of something every object has. */
function rightsOf(type: ThingType, action: Action): Partial<Record<Role, readonly Grant[]>> {
  if (!Object.hasOwn(policy, type) || !Object.hasOwn(policy[type], action)) return {};
  return policy[type][action] ?? {};
}

/** The first grant that holds here allows; else the last one that is meant for here says why not. */
function judge(grants: readonly Grant[], actor: Actor, thing: Thing): Decision {
  const here = scopeOf(actor, thing);
  let decision = refused('not-found');
  for (const { scope, needs } of grants.map(readGrant)) {
    if (scope !== here) continue;
    const failing = needs.find((need) => !conditionRules[need].holds(actor, thing));
    if (!failing) return allowed;
    decision = refused(conditionRules[failing].otherwise);
  }
  return decision;
}
