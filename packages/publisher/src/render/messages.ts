import type { Network } from '@simpul/contract';
import type { CoverFamily, PublicAddress } from '@simpul/domain';
import type { Folders } from '../folders.ts';
import type { LiveSite } from '../plan/assess.ts';
import type { PreviewJob } from '../preview/make-preview.ts';
import type { Lanes } from '../plan/plan-release.ts';
import type { Stretch } from '../release/add-twins.ts';
import type { Asked } from './materials.ts';
import type { Theme } from '../theme/build-theme.ts';

/** What a worker is born with. */
export interface WorkerSetup {
  theme: Theme;
  folders: Pick<Folders, 'content' | 'www' | 'media' | 'assets' | 'previews'>;
  address: PublicAddress;
  /** Working folder of the right to publish; empty where nothing may be written. */
  fence: string;
  /** Does it publish the portal? One worker does. */
  hasPortal: boolean;
}

/** The folder of a right for this job alone, where several processes share the work. */
interface Seated {
  seat?: string;
}

/** Brings one site up to date, or only says what that would change. */
export interface SiteJob extends Asked, Seated {
  task: 'site';
  /** Id of the KIM; `portal` for the portal. */
  owner: string;
  lanes: Lanes;
  inputs: string;
  ground: string;
  urgent: string;
  dryRun: boolean;
}
/** Gives pages of the live release of a site their compressed twins. */
interface TwinsJob extends Seated, Stretch {
  task: 'twins';
  site: string;
}
/** Draws the covers of one family with their sharing cards. */
interface CoversJob {
  task: 'covers';
  family: CoverFamily;
}
/** Renders a site without writing, so that the first urgent page meets warm code. */
interface WarmJob extends Asked {
  task: 'warm';
}
export type Job = SiteJob | TwinsJob | CoversJob | WarmJob | PreviewJob;

/** What is remembered of a live release. */
export interface LiveRelease extends LiveSite {
  owner: string;
  release: string;
  revision: number;
  pages: number;
  bytes: number;
  /** Addresses of items that could not be rendered and are left out. */
  broken: string[];
  /** SHA-256 of the home page. */
  home: string;
}

export interface SiteOutcome {
  live: LiveRelease | null;
  /** Did a new release become live? */
  released: boolean;
  /** Pages by which a reader's eye can tell this release from the one before; empty when none was made. */
  proof: { path: string; sha256: string }[];
  /** Addresses rendered with new bytes, and addresses that went. */
  changed: string[];
  removed: string[];
  /** Reported, but no reason to hold the site back. */
  warnings: string[];
}

export type Order =
  | { order: 'network'; network: Network }
  | { order: 'lacking'; hashes: string[] }
  | { order: 'job'; id: number; job: Job };

export type Report =
  | { report: 'ready' }
  | { report: 'done'; id: number; outcome: SiteOutcome | null }
  | { report: 'failed'; id: number; problem: string };
