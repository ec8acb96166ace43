import { mkdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Folders } from '../folders.ts';
import { publishAssets } from '../theme/assets.ts';
import type { Theme } from '../theme/build-theme.ts';
import type { PublisherOptions } from './desk-options.ts';
import { Lookout } from './lookout.ts';
import { problemsOf } from './problems.ts';
import { putTogether, type Parts, type WorkshopSetup } from './put-together.ts';
import { rehearseAll, type Rehearsal } from './rehearse.ts';
import { repair, type Damaged } from './repair.ts';
import type { PublishReport } from './requests.ts';

const SETTLE_POLL_MS = 15;
const STOP_PATIENCE_MS = 5000;

/**
 * Takes in content and publishes it; who wakes it is not its concern. One per process and folder: the caller
 * holds the lock.
 */
export class Workshop {
  readonly parts: Parts;
  readonly #isRehearsal: boolean;
  readonly #lookout = new Lookout(() => this.#look());
  #trouble: string | null = null;

  constructor(options: PublisherOptions, folders: Folders, theme: Theme, setup: WorkshopSetup) {
    this.#isRehearsal = setup.fence === null;
    this.parts = putTogether(options, folders, theme, setup, () => this.lookSoon());
  }

  /** Loads the theme into the workers and puts the files in place that pages of every site name. */
  async open(): Promise<void> {
    const { pool, folders, theme, now, covers } = this.parts;
    await pool.ready();
    mkdirSync(folders.media, { recursive: true });
    publishAssets(theme, folders.assets, now());
    await covers.draw();
  }

  /** Asks the CMS for what is new, and takes over what can be. */
  async refresh(): Promise<void> {
    const { content, journal, log } = this.parts;
    try {
      await content.refresh();
      this.#trouble = null;
      journal.troubles(content.troubles());
    } catch (error) {
      this.#trouble = `content could not be kept: ${(error as Error).message}`;
      log.error(this.#trouble);
    } finally {
      this.lookSoon();
    }
  }

  /** Looks at every site once more, soon: many calls in a row are one look. */
  lookSoon(): void {
    if (!this.#isRehearsal) this.#lookout.soon();
  }

  /** Is content being asked for, or a look at the sites still to come? */
  get isLooking(): boolean {
    return this.#lookout.isDue || this.parts.content.isComing;
  }

  /** Settles when nothing is coming or being done, and nothing is due for which the disk has room. */
  async settled(): Promise<void> {
    const { media, publication } = this.parts;
    do {
      await media.whenIdle();
      while (this.isLooking || publication.isUnderWay) await sleep(SETTLE_POLL_MS);
    } while (!media.isIdle);
  }

  /** What publishing now would change, by the content at hand. */
  rehearse(): Promise<Rehearsal[]> {
    this.parts.supplies.refresh();
    return rehearseAll(this.parts);
  }

  /** Publishes what is due now, and says what that did: on all sites, or on that of one KIM. */
  async publishNow(kim: string | null): Promise<PublishReport> {
    const { journal, ledger, media, outlet } = this.parts;
    const { report, close } = journal.openReport();
    await this.refresh();
    ledger.lookAgain();
    ledger.forgiveFailures();
    media.retry();
    this.lookSoon();
    await this.settled();
    await outlet?.settled();
    close();
    const { published, failed } = report;
    const isMeant = ({ site }: { site: string }) => kim === null || site === kim;
    if (kim !== null && !ledger.states.has(kim)) {
      failed.push({ site: kim, problem: 'no KIM with a site has this slug' });
    }
    return {
      published: published.filter(isMeant),
      failed: failed.filter(isMeant),
      problems: this.problems(),
    };
  }

  /** Makes anew what is damaged, and says what that did. */
  repair(damaged: Damaged): Promise<PublishReport> {
    return repair(damaged, this.parts, () => this.publishNow(null));
  }

  /** Renders one KIM's pages on every worker, so that the first urgent page meets warm code. */
  async warmUp(): Promise<void> {
    const { content, ledger, pool, now } = this.parts;
    const site = [...content.revisions.keys()].find((slug) => ledger.states.has(slug));
    if (site === undefined) return;
    const asked = { site, now: now(), revisions: { [site]: content.revisions.get(site)! } };
    await pool.runEverywhere({ task: 'warm', ...asked }).catch(() => {});
  }

  /** Everything that somebody should look at, one sentence each. */
  problems(): string[] {
    return [...(this.#trouble === null ? [] : [this.#trouble]), ...problemsOf(this.parts)];
  }

  async close(): Promise<void> {
    const { publication, readBack, previews, pool, media, outlet } = this.parts;
    this.#lookout.close();
    publication.close();
    readBack.close();
    previews.close();
    const until = performance.now() + STOP_PATIENCE_MS;
    while (publication.isWorking && performance.now() < until) await sleep(SETTLE_POLL_MS);
    await Promise.all([pool.close(), media.stop(), outlet?.close()]);
  }

  #look(): void {
    const { supplies, publication, journal, ledger, log } = this.parts;
    try {
      supplies.refresh();
      publication.look();
      journal.found(ledger.states.values());
    } catch (error) {
      log.error(error, 'looking at the sites failed');
    }
  }
}
