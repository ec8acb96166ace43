import type { Action } from '../action.ts';
import type { Role } from '../actor.ts';
import type { Decision } from '../decision.ts';
import type { ThingType } from '../thing.ts';
import type { Facts } from './facts.ts';
import type { Policy } from './read-policy.ts';

interface Question {
  role: Role;
  action: Action;
  type: ThingType;
  scope: string;
  facts: Facts;
}

/** What the tables say of a question, read in the order that "Reasons" gives. */
export function writtenAnswer(policy: Policy, question: Question): Decision {
  const { role, action, type, scope, facts } = question;
  const no = (reason: string): Decision => ({ allowed: false, reason }) as Decision;
  if (role === 'disabled') return no('signed-out');
  const cell = policy.cell(type, action, role);
  if (cell.length === 0) return no(role === 'public' ? 'signed-out' : 'role');
  const here = cell.filter((grant) => grant.scope === scope);
  if (scope === 'unknown' || here.length === 0) return no('not-found');
  const failing = here.map(({ needs }) => needs.find((need) => !facts.holds.has(need)));
  if (failing.every((need) => need !== undefined)) {
    return no(policy.conditions.get(failing.at(-1)!)!);
  }
  if (facts.status && !policy.statusAllows(type, action, facts.status)) {
    return no('kim-not-active');
  }
  if (facts.standing && policy.stateCell(action, facts.standing) === null) {
    return no('wrong-state');
  }
  return { allowed: true };
}
