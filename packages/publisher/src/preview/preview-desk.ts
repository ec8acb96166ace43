import {
  CONTRACT_VERSION,
  type PreviewOrder,
  type PreviewReceipts,
  type Previewed,
} from '@simpul/contract';
import { previewFile } from '@simpul/domain';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Cms } from '../cms/client.ts';
import type { MediaStore } from '../media/media-store.ts';
import type { Desk } from '../plan/inputs.ts';
import type { PreviewJob } from './make-preview.ts';
import { sweepPreviews } from './preview-folder.ts';
import { refuseOrder } from './refuse-order.ts';
import { mediaOf, subjectReady } from './subject-pictures.ts';

export interface PreviewDeskOptions {
  folder: string;
  cms: Cms;
  media: MediaStore;
  /** What sites can be made from at this moment; null before the first network. */
  desk: () => Desk | null;
  /** Addresses of items that the live site leaves out. */
  broken: (site: string) => readonly string[];
  run: (job: PreviewJob) => Promise<unknown>;
  /** Longest an order waits for content or pictures, in milliseconds. */
  patience: number;
  /** Puts a page that was made where web servers elsewhere find it. */
  bring: (site: string, file: string) => Promise<void>;
  now: () => number;
  log: Logger;
}

const LOOK_MS = 15;

/** Makes the pages that somebody wants to see before they are published, and says when they stand. */
export class PreviewDesk {
  readonly #options: PreviewDeskOptions;
  readonly #making = new Set<string>();
  #closed = false;

  constructor(options: PreviewDeskOptions) {
    this.#options = options;
  }

  /** Begins what is not begun yet; never throws, each order ends in a receipt. */
  take(orders: readonly PreviewOrder[]): void {
    for (const order of orders) {
      if (this.#closed || this.#making.has(order.key)) continue;
      this.#making.add(order.key);
      void this.#fulfil(order).finally(() => this.#making.delete(order.key));
    }
  }

  /** Takes away the pages that are over. */
  sweep(): void {
    sweepPreviews(this.#options.folder, this.#options.now());
  }

  close(): void {
    this.#closed = true;
  }

  async #fulfil(order: PreviewOrder): Promise<void> {
    const { log, cms } = this.#options;
    const problem = await this.#make(order).catch((error: Error) => error.message);
    // What was cut short is told to the publisher that comes after this one.
    if (this.#closed) return;
    const { site, key } = order;
    if (problem !== null) log.warn({ site }, `a preview cannot be shown: ${problem}`);
    const body: PreviewReceipts = {
      contract: CONTRACT_VERSION,
      previews: [{ key, problem: problem?.slice(0, 1000) ?? null }],
    };
    const answer = await cms.post('/api/publication/previews', body);
    if (!answer.ok) log.warn({ site }, answer.problem);
  }

  /** Answers with what speaks against it, or null when the page stands. */
  async #make(order: PreviewOrder): Promise<string | null> {
    const { site, key, expiresAt } = order;
    const { desk: deskNow, broken, run, bring, now, patience } = this.#options;
    const until = performance.now() + patience;
    await this.#patiently(until, () => deskNow()?.revisions.has(site) ?? false);
    const desk = deskNow();
    if (desk === null) return 'nothing is known of the network yet';
    const objection = refuseOrder(order, desk.network, now());
    if (objection !== null) return objection;
    const subject = await this.#withPictures(order.subject, until);
    if (subject === null) return 'its pictures are not there yet';
    await run({
      ...{ task: 'preview', site, key, expiresAt, subject },
      now: Date.parse(order.at),
      revisions: { [site]: desk.revisions.get(site) ?? 0 },
      without: broken(site),
    });
    await bring(site, previewFile(Date.parse(expiresAt), key));
    return null;
  }

  /** Pictures that are still coming are waited for; one that cannot be had is left out, as on the site. */
  async #withPictures(subject: Previewed, until: number): Promise<Previewed | null> {
    const { media } = this.#options;
    const wanted = mediaOf(subject);
    const isSettled = ({ kind, hash }: (typeof wanted)[number]) =>
      media.isReady(kind, hash) || media.hasFailed(hash);
    await this.#patiently(until, () => {
      // Again at each look: a failure is forgotten when there is to be another try.
      media.want(wanted);
      return wanted.every(isSettled);
    });
    return wanted.every(isSettled) ? subjectReady(subject, media.isReady) : null;
  }

  async #patiently(until: number, isSo: () => boolean): Promise<void> {
    while (!isSo() && !this.#closed && performance.now() < until) await sleep(LOOK_MS);
  }
}
