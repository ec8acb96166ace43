import { rolesBelow } from './rank.ts';
import type { Actor } from './actor.ts';
import type { RefusalReason } from './decision.ts';
import { kimOf, type Thing } from './thing.ts';

export const conditions = [
  'mine',
  'shared',
  'handed-in',
  'live',
  'shown',
  'direct',
  'below',
] as const;
export type Condition = (typeof conditions)[number];

interface Rule {
  holds: (actor: Actor, thing: Thing) => boolean;
  /** `not-found` where even the existence of the thing is nobody's business. */
  otherwise: RefusalReason;
}

const isMine = (actor: Actor, thing: Thing): boolean =>
  'id' in actor && 'author' in thing && thing.author === actor.id;
const isLive = (thing: Thing): boolean => 'live' in thing && thing.live;

/** What a word after a scope means in the policy. A thing that lacks what is asked for fails. */
export const conditionRules: Readonly<Record<Condition, Rule>> = {
  mine: { holds: isMine, otherwise: 'not-author' },
  shared: {
    holds: (actor, thing) => isMine(actor, thing) || ('state' in thing && thing.state !== 'draft'),
    otherwise: 'not-found',
  },
  'handed-in': {
    holds: (actor, thing) =>
      isMine(actor, thing) || ('state' in thing && thing.state === 'submitted'),
    otherwise: 'wrong-state',
  },
  live: { holds: (_actor, thing) => isLive(thing), otherwise: 'not-found' },
  shown: {
    holds: (_actor, thing) => isLive(thing) && 'shown' in thing && thing.shown,
    otherwise: 'not-found',
  },
  direct: {
    holds: (_actor, thing) => kimOf(thing)?.publishing === 'direct',
    otherwise: 'needs-review',
  },
  below: {
    holds: (actor, thing) =>
      actor.kind === 'member' && 'role' in thing && rolesBelow[actor.role].includes(thing.role),
    otherwise: 'rank',
  },
};
