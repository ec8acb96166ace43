import { listenForChanges } from '../cms/doorbell.ts';
import { Fenced, type Fence } from '../release/fence.ts';
import { isOtherThemeServed } from '../release/site-folder.ts';
import { pruneAssets, publishAssets } from '../theme/assets.ts';
import { listenForPreviews } from '../preview/listen.ts';
import {
  clearRequests,
  takeRequests,
  type Answer,
  type PublishReport,
  type Request,
} from './requests.ts';
import type { Parts } from './put-together.ts';
import { StatusBoard } from './status-board.ts';
import { statusOf } from './status-of.ts';
import type { Status } from './status.ts';
import type { Workshop } from './workshop.ts';

/** Rest before receipts are sent again that the CMS did not take, in milliseconds. */
const RECEIPTS_REST_MS = 5000;
const CLOCK_SLACK_MS = 1000;

/** Wakes a workshop: by the doorbell, at borders in time, once per sweep, and on request. */
export class Resident {
  readonly #workshop: Workshop;
  readonly #parts: Parts;
  readonly #fence: Fence;
  readonly #board: StatusBoard;
  readonly #puttingOut = Promise.withResolvers<Fenced>();
  #stopListening: () => Promise<unknown> = async () => {};
  #ticking: NodeJS.Timeout | null = null;
  #heard = -1;
  #lastAnswer: number | null = null;
  #silence: string | null = null;
  #lastSweep: number;
  #lastTick: number;
  #lastRefresh = -Infinity;
  #receiptsRest = -Infinity;
  #isWarm = false;

  constructor(workshop: Workshop, fence: Fence) {
    const { folders, log, rhythm, now } = workshop.parts;
    this.#workshop = workshop;
    this.#parts = workshop.parts;
    this.#fence = fence;
    this.#board = new StatusBoard(folders.desk, () => this.status(), log, rhythm.status);
    this.#lastSweep = this.#lastTick = now();
  }

  /** Settles when another publisher took over the folder. */
  get putOut(): Promise<Fenced> {
    return this.#puttingOut.promise;
  }

  begin(): void {
    const { cms, rhythm, previews, folders, log } = this.#parts;
    clearRequests(folders.desk);
    this.#sweep();
    const rest = { least: rhythm.restLeast, most: rhythm.restMost };
    const stopPreviews = listenForPreviews({
      cms,
      rest,
      onOrders: (orders) => previews.take(orders),
    });
    const stopChanges = listenForChanges({
      cms,
      since: () => Math.max(0, this.#heard),
      rest,
      onAnswer: (revision) => this.#answered(revision),
      onSilence: (problem) => {
        if (this.#silence === null) log.warn(problem);
        this.#silence = problem;
      },
    });
    this.#stopListening = () => Promise.all([stopPreviews(), stopChanges()]);
    this.#ticking = setInterval(() => this.#tick(), rhythm.tick);
  }

  publishNow(kim: string | null): Promise<PublishReport> {
    return this.#workshop.publishNow(kim);
  }

  status(): Omit<Status, 'running'> {
    return statusOf(this.#workshop, {
      lastAnswer: this.#lastAnswer,
      silence: this.#silence,
      lastSweep: this.#lastSweep,
    });
  }

  async stop(): Promise<void> {
    if (this.#ticking) clearInterval(this.#ticking);
    await Promise.all([this.#stopListening(), this.#workshop.close()]);
    if (this.#fence.stands) this.#board.write();
  }

  /** The desk belongs to somebody else now: nothing is written any more, not even a status. */
  #leave(): void {
    if (this.#ticking) clearInterval(this.#ticking);
    const reason = this.#fence.reason();
    this.#parts.log.error(reason.message);
    this.#puttingOut.resolve(reason);
  }

  #answered(revision: number): void {
    this.#heard = revision;
    this.#lastAnswer = this.#parts.now();
    if (this.#silence !== null) this.#parts.log.info('the CMS answers again');
    this.#silence = null;
    if (this.#isBehind()) this.#refresh();
  }

  #isBehind(): boolean {
    const { content } = this.#parts;
    return content.network?.revision !== this.#heard || content.behind().length > 0;
  }

  #refresh(): void {
    this.#lastRefresh = performance.now();
    void this.#workshop.refresh();
  }

  #tick(): void {
    if (!this.#fence.stands) return this.#leave();
    const { now, content, ledger, rhythm, publication, readBack, disk, outlet } = this.#parts;
    const moment = now();
    const border = ledger.nextChange();
    const wasSetBack = moment < this.#lastTick - CLOCK_SLACK_MS;
    this.#lastTick = moment;
    if (wasSetBack) this.#lastSweep = moment;
    if (wasSetBack || (border !== null && border <= moment)) this.#workshop.lookSoon();
    // Sites that wait for pictures are looked at again when their patience is over.
    if (publication.backlog > 0 && !publication.isWorking) this.#workshop.lookSoon();
    if (moment - this.#lastSweep >= rhythm.sweep) this.#sweep();
    const isRested = performance.now() - this.#lastRefresh >= rhythm.refresh;
    if (this.#silence === null && this.#heard >= 0 && isRested && this.#isBehind()) this.#refresh();
    this.#answerRequests();
    readBack.turn();
    outlet?.turn();
    if (!disk.hasRoom(false)) void this.#fence.clear();
    void this.#sendReceipts();
    this.#board.show(this.#sign());
    if (!this.#isWarm && publication.backlog === 0 && content.revisions.size > 0) {
      this.#isWarm = true;
      void this.#workshop.warmUp();
    }
  }

  /** Is another one as soon as something came, is done or goes wrong. */
  #sign(): string {
    const { content, publication, readBack, receipts } = this.#parts;
    const receiptsDue = readBack.waiting + receipts.waiting;
    return [content.network?.revision, publication.backlog, receiptsDue, this.#silence].join();
  }

  #sweep(): void {
    const { now, ledger, media, previews, covers, outlet, theme, folders, log } = this.#parts;
    this.#lastSweep = now();
    try {
      for (const { site } of ledger.lookAgain()) {
        log.warn({ site }, 'another release is live than was published');
      }
      publishAssets(theme, folders.assets, now());
      pruneAssets(theme, folders.assets, now(), () =>
        isOtherThemeServed(folders.www, theme.version),
      );
      previews.sweep();
    } catch (error) {
      log.error(error, 'sweeping failed');
    }
    ledger.forgiveFailures();
    media.retry();
    void covers.draw();
    outlet?.look();
    if (this.#silence !== null || this.#isBehind()) this.#refresh();
    // Also while the CMS takes its time: what failed is tried again now.
    this.#workshop.lookSoon();
  }

  #answerRequests(): void {
    const { folders, log } = this.#parts;
    for (const { request, answer, refuse } of takeRequests(folders.desk)) {
      this.#do(request)
        .then(answer)
        .catch((error: Error) => {
          log.error(error, 'a request could not be answered');
          refuse(error.message);
        })
        // A full disk takes no answer: whoever asked hears it from there.
        .catch(() => {});
    }
  }

  async #do(request: Request): Promise<Answer<Request['do']>> {
    const { upkeep } = this.#parts;
    switch (request.do) {
      case 'publish':
        return this.publishNow(request.kim);
      case 'repair':
        return this.#workshop.repair(request);
      case 'rollback':
        return this.#afterLooking(await upkeep.rollBack(request.sites));
      case 'resume':
        return this.#afterLooking(upkeep.resume(request.sites));
    }
  }

  #afterLooking<T>(answer: T): T {
    this.#parts.ledger.lookAgain();
    this.#parts.outlet?.look();
    this.#workshop.lookSoon();
    return answer;
  }

  async #sendReceipts(): Promise<void> {
    const { receipts, log } = this.#parts;
    const isResting = performance.now() < this.#receiptsRest;
    if (receipts.waiting === 0 || this.#silence !== null || isResting) return;
    const problem = await receipts.flush();
    if (problem === null) return;
    this.#receiptsRest = performance.now() + RECEIPTS_REST_MS;
    log.warn(problem);
  }
}
