import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Folders } from '../folders.ts';
import type { Fence } from '../release/fence.ts';
import { FileSums } from '../release/file-sums.ts';
import { collectOfSite } from '../release/leftovers.ts';
import { makeLive } from '../release/make-live.ts';
import { Readers } from '../release/readers.ts';
import {
  isSite,
  liveRelease,
  manifestFile,
  openSite,
  releasesBefore,
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
   * that the publisher does not undo it. All are held before the first is put back: whatever ends this half
   * way leaves none that is put back and not held. A site without an earlier release stays as it is, and is
   * not held.
   */
  async rollBack(sites: readonly string[] | null): Promise<Kept[]> {
    const { holds, now } = this.#options;
    const meant = sites ?? this.#served();
    const held = await holds.hold(meant.filter(this.#mayGoBack), now());
    const readers = new Readers(meant.length);
    try {
      const all = await Promise.all(meant.map((site) => this.#rollBackOne(site, readers)));
      const back = new Set(all.filter(({ problem }) => problem === null).map(({ site }) => site));
      holds.resume(held.filter((site) => !back.has(site)));
      return all;
    } finally {
      await readers.close();
    }
  }

  /** Lets held sites (null: all) go on: they are brought up to date at the next look. */
  resume(sites: readonly string[] | null): Kept[] {
    const { holds, folders } = this.#options;
    const meant = sites ?? holds.sites;
    const going = new Set(meant.filter(holds.has));
    holds.resume([...going]);
    return meant.map((site) =>
      going.has(site)
        ? kept(site, liveRelease(openSite(folders.www, site)), null)
        : kept(site, null, 'it is not held'),
    );
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

  /** Is there a release to go back to, or may there be one when what is being done now is done? */
  #mayGoBack = (site: string): boolean => {
    const { folders, isBusy } = this.#options;
    try {
      const folder = openSite(folders.www, site);
      const live = liveRelease(folder);
      return live !== null && (isBusy(site) || releasesBefore(folder, live).length > 0);
    } catch {
      return false;
    }
  };

  async #rollBackOne(site: string, readers: Readers): Promise<Kept> {
    const { folders, fence, holds, isBusy } = this.#options;
    if (!isSite(site)) return kept(site, null, 'no site has this name');
    try {
      const folder = openSite(folders.www, site);
      if (liveRelease(folder) === null) return kept(site, null, 'nothing of it is served');
      for (;;) {
        while (isBusy(site)) await sleep(POLL_MS);
        const live = liveRelease(folder);
        const back = await readers.ask('wholeBefore', folder);
        if (back === null) return kept(site, live, 'there is no earlier release that is whole');
        // Its twins may have been made meanwhile, and a spare copy out of an old release.
        if (isBusy(site) || !releasesOf(folder).includes(back)) continue;
        if (!holds.has(site)) return kept(site, live, 'it is not held any more');
        makeLive(folder, back, live, fence);
        return kept(site, back, null);
      }
    } catch (error) {
      return kept(site, null, (fence.explain(error) as Error).message);
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
