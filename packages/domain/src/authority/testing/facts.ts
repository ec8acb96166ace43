import type { KimStatus } from '../../kim.ts';
import type { Actor } from '../actor.ts';
import type { Standing } from '../item-state.ts';
import type { Sample } from './samples.ts';

/** What the tables need to know of a thing, seen from the one who asks. */
export interface Facts {
  /** Names of the conditions that hold. */
  holds: Set<string>;
  status: KimStatus | null;
  standing: Standing | null;
}

export type Described = Pick<Sample, 'author' | 'standing' | 'kim' | 'shown' | 'role'>;

/** The facts about a thing for this actor, told from its description and never by the code. */
export function factsOf(actor: Actor, { author, standing, kim, shown, role }: Described): Facts {
  const holds = new Set<string>();
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
  return { holds, status: kim?.status ?? null, standing };
}
