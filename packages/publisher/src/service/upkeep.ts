import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Folders } from '../folders.ts';
import type { Fence } from '../release/fence.ts';
import { FileSums } from '../release/file-sums.ts';
import { collectOfSite } from '../release/leftovers.ts';
import { rollBack } from '../release/make-live.ts';
import {
  isSite,
  liveRelease,
  manifestFile,
  openSite,
  releasesOf,
  removeRelease,
  sitesIn,
} from '../release/site-folder.ts';
import { verifyRelease } from '../release/verify.ts';
import type { Holds } from './holds.ts';

/** What became of one site. */
export interface Kept {
  site: string;
  /** The release that is live now, or null. */
  release: string | null;
  /** Why nothing was done, or null. */
  problem: string | null;
}

export interface UpkeepOptions {
  folders: Folders;
  fence: Fence;
  holds: Holds;
  now: () => number;
  /** Is a release of this site being made right now? */
  isBusy: (site: string) => boolean;
}

const POLL_MS = 15;

/** What operators do to published sites by hand; whoever publishes looks again afterwards. */
export class Upkeep {
  readonly #options: UpkeepOptions;
  constructor(options: UpkeepOptions) {
    this.#options = options;
  }

  /**
   * Puts sites (null: all that are served) back to the release before the live one and holds them there, so
   * that the publisher does not undo it. A site without an earlier release stays as it is, and is not held.
   */
  async rollBack(sites: readonly string[] | null): Promise<Kept[]> {
    return Promise.all((sites ?? this.#served()).map((site) => this.#rollBackOne(site)));
  }

  /** Lets held sites (null: all) go on: they are brought up to date at the next look. */
  resume(sites: readonly string[] | null): Kept[] {
    const { holds, folders } = this.#options;
    return (sites ?? holds.sites).map((site) => {
      if (!holds.has(site)) return kept(site, null, 'it is not held');
      holds.resume(site);
      return kept(site, liveRelease(openSite(folders.www, site)), null);
    });
  }

  /**
   * Takes away what is not as it was published, so that it is made anew: earlier releases at once, the live
   * one's manifest, without which the next look publishes the whole site. Answers with why a site cannot be.
   */
  async dropDamaged(site: string): Promise<string | null> {
    const { folders, fence, holds, isBusy } = this.#options;
    try {
      while (isBusy(site)) await sleep(POLL_MS);
      const folder = openSite(folders.www, site);
      const live = liveRelease(folder);
      const sums = new FileSums();
      for (const release of releasesOf(folder)) {
        if (verifyRelease(folder, release, sums).faults.length === 0) continue;
        if (release !== live) removeRelease(folder, release, fence);
        else if (holds.has(site)) return 'it is held at a damaged release; resume it first';
        else fence.remove(manifestFile(folder, release));
      }
      if (live === null) fence.remove(join(folder.path, 'current'));
      collectOfSite(folder, fence);
      return null;
    } catch (error) {
      return (fence.explain(error) as Error).message;
    }
  }

  /** Clears away what a damaged release left, once another one is live. */
  clear(site: string): void {
    const { folders, fence } = this.#options;
    if (isSite(site)) collectOfSite(openSite(folders.www, site), fence);
  }

  async #rollBackOne(site: string): Promise<Kept> {
    const { folders, fence, holds, now, isBusy } = this.#options;
    const wasHeld = holds.has(site);
    const leave = (release: string | null, problem: string): Kept => {
      if (!wasHeld) holds.resume(site);
      return kept(site, release, problem);
    };
    if (!isSite(site)) return kept(site, null, 'no site has this name');
    try {
      const folder = openSite(folders.www, site);
      if (liveRelease(folder) === null) return kept(site, null, 'nothing of it is served');
      holds.hold(site, now());
      while (isBusy(site)) await sleep(POLL_MS);
      const release = rollBack(folder, fence);
      if (release !== null) return kept(site, release, null);
      return leave(liveRelease(folder), 'there is no earlier release that is whole');
    } catch (error) {
      return leave(null, (fence.explain(error) as Error).message);
    }
  }

  #served(): string[] {
    const { www } = this.#options.folders;
    return sitesIn(www).filter((site) => liveRelease({ site, path: join(www, site) }) !== null);
  }
}

const kept = (site: string, release: string | null, problem: string | null): Kept => ({
  site,
  release,
  problem,
});
