import type { KimStatus } from '../../kim.ts';
import { actions, type Action } from '../action.ts';
import { roles, type Actor, type Role } from '../actor.ts';
import type { Standing } from '../item-state.ts';
import type { Missing, Thing, ThingType } from '../thing.ts';
import { actorsOf } from './cast.ts';
import { samplesOf, type Sample } from './samples.ts';

/** One question to the rule, with what the table needs to know to answer it. */
export interface Case {
  name: string;
  role: Role;
  actor: Actor;
  action: Action;
  type: ThingType;
  scope: string;
  thing: Thing | Missing;
  facts: { holds: Set<string>; status: KimStatus | null; standing: Standing | null };
}

function holdsOf(actor: Actor, sample: Sample): Set<string> {
  const holds = new Set<string>();
  const { author, standing, kim, shown, role } = sample;
  const mine = 'id' in actor && author === actor.id;
  if (mine) holds.add('mine').add('shared').add('handed-in');
  if (standing && standing.state !== 'draft') holds.add('shared');
  if (standing?.state === 'submitted') holds.add('handed-in');
  if (standing?.live) holds.add('live');
  if (standing?.live && shown) holds.add('shown');
  if (kim?.publishing === 'direct') holds.add('direct');
  if (actor.kind === 'member' && actor.role === 'chair' && role !== null && role !== 'chair') {
    holds.add('below');
  }
  return holds;
}

/** Every question that can be asked about a type of thing. */
export function* casesOf(type: ThingType): Generator<Case> {
  for (const role of roles) {
    for (const actor of actorsOf(role)) {
      for (const sample of samplesOf(type, actor)) {
        const { thing, scope, standing, kim, words, author } = sample;
        const facts = { holds: holdsOf(actor, sample), status: kim?.status ?? null, standing };
        for (const action of actions) {
          const state = standing ? `${standing.state}${standing.live ? '+live' : ''}` : '';
          const name = `${role} ${action} ${type} (${scope}: ${words} ${kim?.status ?? ''} ${kim?.publishing ?? ''} ${state} by ${author})`;
          yield { name, role, actor, action, type, scope, thing, facts };
        }
      }
    }
  }
}
