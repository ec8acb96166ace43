import { mkdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { Cms } from '../cms/client.ts';
import { ReadBack } from '../cms/read-back.ts';
import { ReceiptBox } from '../cms/receipts.ts';
import { Content } from '../content/ingest.ts';
import type { Folders } from '../folders.ts';
import { MediaStore } from '../media/media-store.ts';
import { Outlet } from '../outlet/outlet.ts';
import { ReadWhenShown } from '../outlet/read-when-shown.ts';
import { Fence } from '../release/fence.ts';
import type { Crew, Hands } from '../render/hands.ts';
import { publishAssets } from '../theme/assets.ts';
import type { Theme } from '../theme/build-theme.ts';
import { Covers } from '../theme/covers.ts';
import { PreviewDesk } from '../preview/preview-desk.ts';
import { DiskReserve } from './disk-reserve.ts';
import { usualReserveMb, usualRhythm, type PublisherOptions, type Rhythm } from './desk-options.ts';
import { Holds } from './holds.ts';
import { Ledger } from './ledger.ts';
import { Journal } from './journal.ts';
import { Lookout } from './lookout.ts';
import { mendShared } from './mend-shared.ts';
import { openPool } from './open-pool.ts';
import { problemsOf } from './problems.ts';
import { Publication } from './publication.ts';
import type { Rehearsal } from './rehearse.ts';
import type { PublishReport } from './requests.ts';
import { Supplies } from './supplies.ts';
import { Upkeep } from './upkeep.ts';

/** Photos made at a time: each takes half a second of a core and its decoded size in memory. */
const PHOTOS_TOGETHER = 2;
const SETTLE_POLL_MS = 15;
const STOP_PATIENCE_MS = 5000;

interface Damaged {
  sites: readonly string[];
  shared: readonly string[];
  stored: readonly string[];
}

interface WorkshopSetup {
  only: ReadonlySet<string> | null;
  /** The right to change what is served; null for a rehearsal. */
  fence: Fence | null;
  /** Who does the jobs; threads of its own where nobody is named. */
  hands?: Hands;
}

/**
 * Everything that turns content into releases, put together; who wakes it is not its concern. One per
 * process and folder: the caller holds the lock.
 */
export class Workshop {
  readonly rhythm: Rhythm;
  readonly cms: Cms;
  readonly content: Content;
  readonly media: MediaStore;
  readonly ledger: Ledger;
  readonly receipts: ReceiptBox;
  readonly readBack: ReadBack;
  readonly disk: DiskReserve;
  readonly holds: Holds;
  readonly upkeep: Upkeep;
  readonly publication: Publication;
  readonly supplies: Supplies;
  readonly previews: PreviewDesk;
  /** Brings what is live into an object store, where there is one. */
  readonly outlet: Outlet | null;
  readonly now: () => number;
  readonly #pool: Hands;
  readonly #theme: Theme;
  readonly #folders: Folders;
  readonly #log: Logger;
  readonly #isRehearsal: boolean;
  readonly #journal: Journal;
  readonly #covers: Covers;
  readonly #lookout = new Lookout(() => this.#look());
  #refreshing = 0;
  #trouble: string | null = null;

  constructor(
    options: PublisherOptions,
    folders: Folders,
    theme: Theme,
    { only, fence, hands }: WorkshopSetup,
  ) {
    this.rhythm = { ...usualRhythm, ...options.rhythm };
    this.now = options.now ?? Date.now;
    this.#log = options.log;
    this.#theme = theme;
    this.#folders = folders;
    this.#isRehearsal = fence === null;
    this.#covers = new Covers(folders.media, options.log);
    const right = fence ?? Fence.none();
    this.disk = new DiskReserve(folders.www, options.reserveMb ?? usualReserveMb);
    this.holds = new Holds(folders.desk);
    this.cms = new Cms({ url: options.cms, token: options.token });
    this.content = new Content(folders.content, this.cms);
    this.content.onChange = () => this.lookSoon();
    this.media = new MediaStore({
      folder: folders.media,
      cms: this.cms,
      together: this.#isRehearsal ? 0 : PHOTOS_TOGETHER,
      hasRoom: () => this.disk.hasRoom(false),
      onSettled: (_, problem) => {
        if (problem !== null) this.#log.warn(problem);
        this.lookSoon();
      },
    });
    this.supplies = new Supplies(this.content, this.media);
    this.ledger = new Ledger(folders.www, this.holds.has, only);
    this.receipts = new ReceiptBox(this.cms);
    this.readBack = new ReadBack({
      web: options.web,
      address: options.address,
      mayAsk: () => !this.#isRehearsal && !this.publication.isUrgent,
      onServed: (site) => this.#journal.served(site),
    });
    this.upkeep = new Upkeep({
      folders,
      fence: right,
      holds: this.holds,
      now: this.now,
      isBusy: (site) => this.ledger.states.get(site)?.busy ?? false,
    });
    const proofs = new ReadWhenShown(this.readBack, (site) => this.#isShown(site));
    this.outlet =
      options.store == null || this.#isRehearsal
        ? null
        : new Outlet({
            store: options.store,
            www: folders.www,
            onShown: (site) => proofs.shown(site),
            onProblem: (problem) => options.log.error(problem),
          });
    this.#journal = new Journal(options.log, this.receipts, proofs, this.now);
    this.#pool = hands ?? openPool(options, folders, theme, right);
    this.previews = new PreviewDesk({
      folder: folders.previews,
      cms: this.cms,
      media: this.media,
      desk: () => this.supplies.desk(theme.version),
      broken: (site) => this.ledger.states.get(site)?.live?.broken ?? [],
      run: (job) => this.#pool.run(job),
      patience: this.rhythm.previews,
      bring: async (site, file) => this.outlet?.putPreview(folders.previews, site, file),
      now: this.now,
      log: options.log,
    });
    this.publication = new Publication({
      ledger: this.ledger,
      supplies: this.supplies,
      pool: this.#pool,
      theme: theme.version,
      disk: this.disk,
      fence: right,
      now: this.now,
      patience: this.rhythm.pictures,
      isContentComing: () => this.#refreshing > 0,
      onPublished: (state, outcome) => {
        this.#journal.published(state, outcome);
        if (outcome.released) this.outlet?.want(state.site, state.live?.inputs === null);
      },
      onFailed: this.#journal.failed,
      onTakenOff: (state) => {
        this.#journal.takenOff(state);
        this.outlet?.want(state.site, true);
      },
      onTwins: ({ site }) => this.outlet?.want(site, false),
    });
  }

  /** Loads the theme into the workers and puts the files in place that pages of every site name. */
  async open(): Promise<void> {
    await this.#pool.ready();
    mkdirSync(this.#folders.media, { recursive: true });
    publishAssets(this.#theme, this.#folders.assets, this.now());
    await this.drawCovers();
  }

  /** Draws the covers that are not there yet; trouble is reported and tried again at the next call. */
  drawCovers(): Promise<void> {
    return this.#covers.draw((family) => this.#pool.run({ task: 'covers', family }));
  }

  /** Asks the CMS for what is new. Answers whether everything could be taken over. */
  async refresh(): Promise<boolean> {
    this.#refreshing++;
    try {
      const isGood = await this.content.refresh();
      this.#trouble = null;
      this.#journal.troubles(this.content.troubles());
      return isGood;
    } catch (error) {
      this.#trouble = `content could not be kept: ${(error as Error).message}`;
      this.#log.error(this.#trouble);
      return false;
    } finally {
      this.#refreshing--;
      this.lookSoon();
    }
  }

  /** Looks at every site once more, soon: many calls in a row are one look. */
  lookSoon(): void {
    if (!this.#isRehearsal) this.#lookout.soon();
  }

  /** Settles when nothing is coming or being done, and nothing is due for which the disk has room. */
  async settled(): Promise<void> {
    const isBusy = () => this.#lookout.isDue || this.#refreshing > 0 || this.publication.isUnderWay;
    do {
      await this.media.whenIdle();
      while (isBusy()) await sleep(SETTLE_POLL_MS);
    } while (!this.media.isIdle);
  }

  /** What publishing now would change, by the content at hand. */
  rehearse(): Promise<Rehearsal[]> {
    this.supplies.refresh();
    return this.publication.rehearse();
  }

  /** Publishes what is due now, and says what that did: on all sites, or on that of one KIM. */
  async publishNow(kim: string | null): Promise<PublishReport> {
    const { report, close } = this.#journal.openReport();
    await this.refresh();
    this.ledger.lookAgain();
    this.ledger.forgiveFailures();
    this.media.retry();
    this.lookSoon();
    await this.settled();
    await this.outlet?.settled();
    close();
    const { published, failed } = report;
    const isMeant = ({ site }: { site: string }) => kim === null || site === kim;
    if (kim !== null && !this.ledger.states.has(kim)) {
      failed.push({ site: kim, problem: 'no KIM with a site has this slug' });
    }
    return {
      published: published.filter(isMeant),
      failed: failed.filter(isMeant),
      problems: this.problems(),
    };
  }

  /**
   * Makes these sites anew where they are damaged, and these shared files (`media/…`); `stored` are shared
   * files that are damaged in the store alone.
   */
  async repair({ sites, shared, stored }: Damaged): Promise<PublishReport> {
    const dropped = await Promise.all(sites.map((site) => this.upkeep.dropDamaged(site)));
    const problems = await this.#mendShared(shared);
    const report = await this.publishNow(null);
    for (const site of sites) this.upkeep.clear(site);
    await this.outlet?.repair(sites, [...shared, ...stored]);
    const failed = sites.flatMap((site, at) => {
      const problem = dropped[at];
      return problem == null ? [] : [{ site, problem }];
    });
    return {
      ...report,
      failed: [...report.failed, ...failed],
      problems: [...problems, ...report.problems],
    };
  }

  /** What is not of the content is drawn or put there again if it is ours. */
  async #mendShared(names: readonly string[]): Promise<string[]> {
    const { content, media } = this;
    const problems = await mendShared(names, { content, media, folders: this.#folders });
    publishAssets(this.#theme, this.#folders.assets, this.now());
    await this.drawCovers();
    return problems;
  }

  /** Renders one KIM's pages on every worker, so that the first urgent page meets warm code. */
  async warmUp(): Promise<void> {
    const { revisions } = this.content;
    const site = [...revisions.keys()].find((slug) => this.ledger.states.has(slug));
    if (site === undefined) return;
    const asked = { site, now: this.now(), revisions: { [site]: revisions.get(site)! } };
    await this.#pool.runEverywhere({ task: 'warm', ...asked }).catch(() => {});
  }

  /** Who renders, as far as is known. */
  get crew(): Crew {
    return this.#pool.crew();
  }

  /** How much is coming, due or being done; 0 means that everything is published. */
  get backlog(): number {
    const coming = this.content.network === null ? 1 : this.content.behind().length;
    const looking = this.#lookout.isDue || this.#refreshing > 0 ? 1 : 0;
    const pictures = this.media.isIdle ? 0 : 1;
    const putting = this.outlet?.backlog ?? 0;
    return this.publication.backlog + coming + looking + pictures + putting;
  }

  /** Everything that somebody should look at, one sentence each. */
  problems(): string[] {
    return [...(this.#trouble === null ? [] : [this.#trouble]), ...problemsOf(this)];
  }

  async close(): Promise<void> {
    this.#lookout.close();
    this.publication.close();
    this.readBack.close();
    this.previews.close();
    const until = performance.now() + STOP_PATIENCE_MS;
    while (this.publication.isWorking && performance.now() < until) await sleep(SETTLE_POLL_MS);
    await Promise.all([this.#pool.close(), this.media.stop(), this.outlet?.close()]);
  }

  /** Do web servers get what is live of this site? */
  #isShown(site: string): boolean {
    const live = this.ledger.states.get(site)?.live?.release ?? null;
    return this.outlet === null || this.outlet.release(site) === live;
  }

  #look(): void {
    try {
      this.supplies.refresh();
      this.publication.look();
      this.#journal.found(this.ledger.states.values());
    } catch (error) {
      this.#log.error(error, 'looking at the sites failed');
    }
  }
}
