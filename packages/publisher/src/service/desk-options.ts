import type { PublicAddress } from '@simpul/domain';
import type { ObjectStore } from '@simpul/storage';
import type { Logger } from 'pino';
import type { PoolLimits } from '../render/pool.ts';
import type { Theme } from '../theme/build-theme.ts';

export interface PublisherOptions {
  /** Origin of the CMS, without a slash at the end. */
  cms: string;
  /** Of the publication API. */
  token: string;
  /** Origin of the web server, as the publisher reaches it: receipts are written for what it serves. */
  web: string;
  varDir: string;
  address: PublicAddress;
  /** PostgreSQL over which processes share the work; without it this process does all. */
  databaseUrl?: string | null;
  /** Where finished sites are put for web servers elsewhere; without it they stand in the folder alone. */
  store?: ObjectStore | null;
  /** Worker threads that render. */
  workers: number;
  log: Logger;
  /** The moment, in milliseconds. */
  now?: () => number;
  /** A theme that is compiled already; otherwise it is compiled when its source changed. */
  theme?: Theme;
  /** Port on loopback for `/status.json` and `/metrics`; without it they are not served. */
  statusPort?: number | null;
  /** Megabytes that are kept free on the disk of the sites. */
  reserveMb?: number;
  limits?: Partial<PoolLimits>;
  rhythm?: Partial<Rhythm>;
}

/** How often the publisher looks by itself, in milliseconds. */
export interface Rhythm {
  /** Everything is looked at again, and everything that failed is tried again. */
  sweep: number;
  /** The clock is compared with the next moment at which something changes. */
  tick: number;
  /** Longest a site waits for its own pictures before it is published without them. */
  pictures: number;
  /** Longest a preview waits for content or pictures: who asked for it is waiting too. */
  previews: number;
  /** Least time between two writings of the status file. */
  status: number;
  /** Rest before content is asked for again that could not be used or kept. */
  refresh: number;
  /** Shortest and longest rest after the CMS could not be understood. */
  restLeast: number;
  restMost: number;
}

export const usualReserveMb = 300;

export const usualRhythm: Rhythm = {
  sweep: 60_000,
  tick: 500,
  pictures: 15_000,
  previews: 7000,
  status: 500,
  refresh: 5000,
  restLeast: 500,
  restMost: 30_000,
};
