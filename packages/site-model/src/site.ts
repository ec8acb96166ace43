import type { KimContent, Network } from '@simpul/contract';
import type { PublicAddress } from '@simpul/domain';

/** Everything every site is made from besides its content. */
export interface Surroundings {
  network: Network;
  /** The moment the site is made for, in milliseconds. Nothing else tells the time. */
  now: number;
  address: PublicAddress;
  /** Bytes of a sharing card by its path, or null while it does not exist (then no enclosure). */
  cardBytes: (path: string) => number | null;
}

export interface MicrositeInput extends Surroundings {
  kim: KimContent;
}

export interface PortalInput extends Surroundings {
  /** One per KIM whose site exists, made by `forPortal`. */
  kims: readonly KimContent[];
}
