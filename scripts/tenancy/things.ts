import type { Actor, Standing, ThingType } from '@simpul/domain';
import type { Described } from '@simpul/domain/testing';
import type { TriedKim } from './network.ts';

/** Something that is there to be asked about. */
export interface Made {
  /** What addresses call it. */
  id: string;
  /** A word that stands in it and nowhere else. */
  secret: string;
  /** What only some of the addresses want to know. */
  named?: Readonly<Record<string, string>>;
}

/** A thing that can be made, as often as it is wanted, and what the tables need to know of it. */
export interface Spec {
  type: ThingType;
  words: string;
  kim: TriedKim | null;
  described: Described;
  scope: (actor: Actor) => string;
  /** A new one; of a thing that is not there, its address. */
  make: () => Promise<Made>;
}

export const nothing: Described = {
  ...{ author: null, kim: null, standing: null, shown: false, role: null },
};

export const UNKNOWN = 'tidakadasamasekalidisini';

/** The one that does not exist. */
export const missing = (type: ThingType): Spec => ({
  ...{ type, words: 'that does not exist', kim: null, described: nothing },
  scope: () => 'unknown',
  make: () => Promise.resolve({ id: type === 'media' ? '987654' : UNKNOWN, secret: UNKNOWN }),
});

/** Words of the spec that is about the one who asks. */
export const ONESELF = 'about oneself';

let counted = 0;
/** A word that nobody else says. */
export const newSecret = (): string => `rahasia${String(++counted).padStart(6, '0')}`;

export const wordsOf = ({ state, live }: Standing): string =>
  live && state !== 'published' ? `${state}+live` : state;
