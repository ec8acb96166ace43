import type { BootedCms } from '@simpul/cms/boot';
import type { Asker } from './cast.ts';
import type { TriedNetwork } from './network.ts';
import type { Made, Spec } from './things.ts';

/** One request that is about to be made: who, about what. */
export interface Asking {
  asker: Asker;
  spec: Spec;
  thing: Made;
  /** The address as it is written, without its method. */
  address: string;
  cms: BootedCms;
  network: TriedNetwork;
  /** The version of the item that the asker sees; any, where they see none. */
  version: string;
}

export interface Sent {
  method: string;
  path: string;
  body?: object | FormData;
}

/** How an address is asked about a thing. */
export interface Ask {
  build: (asking: Asking) => Sent | Promise<Sent>;
  /** Can it succeed where it is allowed? Some acts need more than the right to them. */
  isFeasible?: (spec: Spec) => boolean;
  /** Shows some of what is allowed: that a thing is not there says nothing. */
  isShownOnlySometimes?: true;
  /** Puts back what the next cases rely on. */
  undo?: (asking: Asking) => Promise<void>;
}
