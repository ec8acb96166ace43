import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kimStatuses } from '../kim.ts';
import { actions } from './action.ts';
import { memberRoles, roles } from './actor.ts';
import { conditionRules, conditions } from './condition.ts';
import { refusalReasons } from './decision.ts';
import { itemStates, nextState, steps } from './item-state.ts';
import { mayDo } from './may-do.ts';
import { rolesBelow } from './rank.ts';
import { scopes } from './scope.ts';
import { casesOf } from './testing/cases.ts';
import { readPolicy } from './testing/read-policy.ts';
import { STANDINGS } from './testing/samples.ts';
import { writtenAnswer } from './testing/written-answer.ts';
import { thingTypes, type ThingType } from './thing.ts';

const FILE = new URL('../../../../docs/policy/README.md', import.meta.url);
const policy = readPolicy(readFileSync(FILE, 'utf8'));

describe('the policy table and the code', () => {
  it('name the same roles, scopes, things, actions, conditions and reasons', () => {
    expect([...policy.columns].sort()).toEqual([...roles].sort());
    expect(policy.scopes).toEqual([...scopes]);
    expect([...policy.things].sort()).toEqual([...thingTypes].sort());
    expect([...policy.conditions.keys()]).toEqual([...conditions]);
    for (const condition of conditions) {
      expect(conditionRules[condition].otherwise).toBe(policy.conditions.get(condition));
    }
    const known: readonly string[] = refusalReasons;
    for (const reason of policy.conditions.values()) expect(known).toContain(reason);
    const named: readonly string[] = actions;
    for (const action of policy.actionsNamed) expect(named).toContain(action);
  });

  it('cover every thing, action and role by exactly one row', () => {
    for (const type of thingTypes) {
      for (const action of actions)
        expect(policy.rowsFor(type, action), `${type} ${action}`).toBe(1);
    }
  });

  it.each(thingTypes)('give the same answer for every case of %s', (type: ThingType) => {
    const different: string[] = [];
    const seen = new Set<string>();
    for (const question of casesOf(type)) {
      seen.add(`${question.role} ${question.action} ${question.scope}`);
      const said = mayDo(question.actor, question.action, question.thing);
      const wanted = writtenAnswer(policy, question);
      if (JSON.stringify(said) !== JSON.stringify(wanted)) {
        different.push(
          `${question.name}: said ${JSON.stringify(said)}, written ${JSON.stringify(wanted)}`,
        );
      }
    }
    expect(different.slice(0, 10)).toEqual([]);
    for (const role of roles) {
      for (const action of actions) expect(seen).toContain(`${role} ${action} unknown`);
    }
  });

  it('leave every combination of role and scope that can exist to be asked', () => {
    const asked = new Set<string>();
    for (const type of thingTypes) {
      for (const { role, scope } of casesOf(type)) asked.add(`${role} ${scope}`);
    }
    for (const member of memberRoles) {
      for (const scope of scopes) expect(asked).toContain(`${member} ${scope}`);
    }
    for (const officer of ['province', 'regency', 'reviewer']) {
      for (const scope of ['region', 'other', 'unknown']) {
        expect(asked).toContain(`${officer} ${scope}`);
      }
    }
  });
});

describe('the state of an item', () => {
  it('is one that the table names', () => {
    expect(new Set(STANDINGS.map(({ state }) => state))).toEqual(new Set(itemStates));
  });

  it('moves as the table says, by every step from every state', () => {
    expect([...policy.stepsWritten].sort()).toEqual([...steps].sort());
    for (const step of steps) {
      for (const standing of STANDINGS) {
        const move = nextState(standing, step, 'direct');
        const cell = policy.stateCell(step, standing);
        expect(move.allowed ? move.next : null, `${step} from ${JSON.stringify(standing)}`).toEqual(
          cell,
        );
      }
    }
  });

  it('goes to review instead, as the second table says, when the route is not direct', () => {
    for (const step of ['publish', 'correct'] as const) {
      for (const standing of STANDINGS) {
        for (const route of ['review', 'held'] as const) {
          const move = nextState(standing, step, route);
          expect(move.allowed ? move.next : null).toEqual(policy.stateCell(step, standing, false));
        }
      }
    }
  });
});

describe('the other tables', () => {
  it('name every status of a KIM', () => {
    expect(policy.statuses).toEqual([...kimStatuses]);
  });

  it('give each role the ranks below it', () => {
    expect(policy.ranks).toEqual(rolesBelow);
  });
});
