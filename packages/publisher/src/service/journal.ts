import type { Logger } from 'pino';
import type { ReadBack } from '../cms/read-back.ts';
import type { ReceiptBox } from '../cms/receipts.ts';
import type { LiveRelease, SiteOutcome } from '../render/messages.ts';
import type { PublishReport } from './requests.ts';
import type { SiteState } from './site-state.ts';

/** Tells what happened to those who want to know: the log, the CMS by receipts, whoever asked to publish. */
export class Journal {
  readonly #log: Logger;
  readonly #receipts: ReceiptBox;
  readonly #readBack: Pick<ReadBack, 'put' | 'forget'>;
  readonly #now: () => number;
  readonly #reports = new Set<PublishReport>();
  readonly #announced = new Map<string, LiveRelease>();
  #told: ReadonlySet<string> = new Set();

  constructor(
    log: Logger,
    receipts: ReceiptBox,
    readBack: Pick<ReadBack, 'put' | 'forget'>,
    now: () => number,
  ) {
    this.#log = log;
    this.#receipts = receipts;
    this.#readBack = readBack;
    this.#now = now;
  }

  /** A report that grows with everything that is told from now on, until it is closed. */
  openReport(): { report: PublishReport; close: () => void } {
    const report: PublishReport = { published: [], failed: [], problems: [] };
    this.#reports.add(report);
    return { report, close: () => this.#reports.delete(report) };
  }

  published = ({ site, live }: SiteState, outcome: SiteOutcome): void => {
    if (live) this.#announce(site, live, outcome.proof);
    for (const report of this.#reports) {
      report.failed = report.failed.filter((failure) => failure.site !== site);
    }
    for (const warning of outcome.warnings) this.#log.warn({ site }, warning);
    if (!outcome.released) return;
    const counts = { changed: outcome.changed.length, removed: outcome.removed.length };
    this.#log.info({ site, release: live?.release, ...counts }, 'published');
    for (const { published } of this.#reports) published.push({ site, ...counts });
  };

  failed = ({ site }: SiteState, problem: string): void => {
    this.#log.error({ site }, problem);
    for (const { failed } of this.#reports) failed.push({ site, problem });
  };

  takenOff = ({ site }: SiteState): void => {
    this.#announced.delete(site);
    this.#readBack.forget(site);
    this.#log.info({ site }, 'taken off: the KIM has no site any more');
  };

  /** Each trouble is logged once for as long as it lasts. */
  troubles(troubles: readonly string[]): void {
    for (const trouble of troubles) if (!this.#told.has(trouble)) this.#log.warn(trouble);
    this.#told = new Set(troubles);
  }

  /** Tells the CMS what is live where it was not told yet: after a start, after a site was put back. */
  found(states: Iterable<SiteState>): void {
    for (const { site, live } of states) {
      if (live && this.#announced.get(site)?.release !== live.release) {
        this.#announce(site, live, []);
      }
    }
  }

  /** A receipt is written when the web server was seen to serve this release. */
  served = (site: string): void => {
    const live = this.#announced.get(site);
    if (!live) return;
    const { revision, release, pages, bytes } = live;
    const servedAt = new Date(this.#now()).toISOString();
    this.#receipts.put({ site, revision, release, servedAt, pages, bytes });
  };

  #announce(site: string, live: LiveRelease, proof: SiteOutcome['proof']): void {
    this.#announced.set(site, live);
    this.#readBack.put(site, proof.length > 0 ? proof : [{ path: '/', sha256: live.home }]);
  }
}
