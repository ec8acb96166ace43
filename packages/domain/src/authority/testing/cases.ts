import { actions, type Action } from '../action.ts';
import { roles, type Actor, type Role } from '../actor.ts';
import type { Missing, Thing, ThingType } from '../thing.ts';
import { actorsOf } from './cast.ts';
import { factsOf, type Facts } from './facts.ts';
import { samplesOf } from './samples.ts';

/** One question to the rule, with what the table needs to know to answer it. */
export interface Case {
  name: string;
  role: Role;
  actor: Actor;
  action: Action;
  type: ThingType;
  scope: string;
  thing: Thing | Missing;
  facts: Facts;
}

/** Every question that can be asked about a type of thing. */
export function* casesOf(type: ThingType): Generator<Case> {
  for (const role of roles) {
    for (const actor of actorsOf(role)) {
      for (const sample of samplesOf(type, actor)) {
        const { thing, scope, standing, kim, words, author } = sample;
        const facts = factsOf(actor, sample);
        for (const action of actions) {
          const state = standing ? `${standing.state}${standing.live ? '+live' : ''}` : '';
          const name = `${role} ${action} ${type} (${scope}: ${words} ${kim?.status ?? ''} ${kim?.publishing ?? ''} ${state} by ${author})`;
          yield { name, role, actor, action, type, scope, thing, facts };
        }
      }
    }
  }
}
