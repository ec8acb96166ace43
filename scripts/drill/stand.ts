import { readStatus, verify } from '@simpul/publisher';
import { putPlainTheme, type FakeCms } from '@simpul/publisher/testing';
import { freePort } from '@simpul/web/testing';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { waitUntilReady, type Running } from '../run/process.ts';
import { DOMAIN, drillVariables, startTrialProcess, trialVariables } from '../run/trial-process.ts';
import { root } from '../setup/root.ts';
import { cleanGenerations, servedIn, show, startCms } from './generations.ts';
import { Readers, differences, type Generation } from './readers.ts';
import { states } from './states.ts';

const PATIENCE_MS = 120_000;

/**
 * Publisher and web server as processes of their own on a small network, with readers, and what a clean
 * publication of each state of its content looks like.
 */
export class Stand {
  readonly varDir: string;
  readonly cms: FakeCms;
  readonly readers: Readers;
  readonly #clean: readonly Generation[];
  readonly #variables: Record<string, string>;
  readonly #web: Running;
  readonly #logs: string;
  #publisher: Running | null = null;
  #at = 0;

  private constructor(
    { varDir, logs }: { varDir: string; logs: string },
    cms: FakeCms,
    clean: readonly Generation[],
    variables: Record<string, string>,
    web: Running,
  ) {
    this.varDir = varDir;
    this.#logs = logs;
    this.cms = cms;
    this.#clean = clean;
    this.#variables = variables;
    this.#web = web;
    this.readers = new Readers(Number(variables['WEB_PORT']), DOMAIN);
  }

  /** `varDir` may be a disk of its own; otherwise a fresh folder is made. */
  static async set(varDir = mkdtempSync(join(tmpdir(), 'simpul-drill-'))): Promise<Stand> {
    const clean = await cleanGenerations();
    const cms = await startCms();
    show(cms, 0);
    putPlainTheme(join(varDir, 'theme'));
    const port = await freePort();
    const logs = mkdtempSync(join(tmpdir(), 'simpul-drill-logs-'));
    const variables = {
      ...trialVariables(varDir, cms),
      ...drillVariables,
      WEB_PORT: String(port),
      WEB_URL: `http://127.0.0.1:${port}`,
    };
    const web = await startTrialProcess({
      name: 'web server',
      args: [join(root, 'packages/web/src/main.ts')],
      folder: root,
      variables,
      logFile: join(logs, 'web.log'),
    });
    const isUp = () => fetch(variables.WEB_URL).then(Boolean, () => false);
    await waitUntilReady(web, isUp, PATIENCE_MS);
    return new Stand({ varDir, logs }, cms, clean, variables, web);
  }

  /** Starts the publisher; with `dieAt` it ends by itself at that change while the stand is armed. */
  async startPublisher(more: Record<string, string> = {}): Promise<Running> {
    this.#publisher = await startTrialProcess({
      name: 'publisher',
      args: [
        '--import',
        join(root, 'scripts/drill/die-at.ts'),
        join(root, 'scripts/drill/publisher.ts'),
      ],
      folder: root,
      variables: { ...this.#variables, ...more },
      logFile: join(this.#logs, 'publisher.log'),
    });
    return this.#publisher;
  }

  async restartPublisher(): Promise<void> {
    await this.#publisher?.kill();
    await this.startPublisher();
  }

  /** Starts the publisher if it is gone. */
  async keepPublisher(): Promise<void> {
    if (this.#publisher?.isGone() !== false) await this.startPublisher();
  }

  /** Publishes the next state; until it is settled readers may get either. */
  next(): void {
    const before = this.#clean[this.#at]!;
    this.#at = (this.#at + 1) % states.length;
    this.readers.expect(before, this.#clean[this.#at]!);
    show(this.cms, this.#at);
  }

  /** Is everything of the present state published, with nothing wrong, by what the publisher says? */
  isSettled = (): boolean => {
    const status = readStatus(this);
    return (
      status !== null &&
      status.running &&
      status.backlog === 0 &&
      status.revision === this.cms.network.revision &&
      status.problems.length === 0
    );
  };

  /** Waits until everything is published; `meanwhile` is done again and again. */
  async settled(meanwhile: () => Promise<void> = async () => {}): Promise<void> {
    const until = Date.now() + PATIENCE_MS;
    while (!this.isSettled()) {
      if (Date.now() > until) throw new Error('the publisher never came to an end');
      await meanwhile();
      await sleep(10);
    }
    this.readers.expect(this.#clean[this.#at]!);
  }

  /** What is served and is not as a clean publication of the present state, and what is damaged. */
  async faults(): Promise<string[]> {
    return [
      ...differences(servedIn(this.varDir), this.#clean[this.#at]!).map(
        (page) => `${page} is not as a clean publication makes it`,
      ),
      ...(await verify(this)).faults.map(({ sentence }) => sentence),
      ...this.readers.faults.splice(0),
    ];
  }

  /** Ends everything; the folder goes too, unless it is a disk that the caller made. */
  async strike(disk?: string): Promise<void> {
    await this.readers.end();
    await this.#publisher?.kill();
    await this.#web.kill();
    await this.cms.stop();
    rmSync(this.#logs, { recursive: true, force: true });
    if (disk === undefined) rmSync(this.varDir, { recursive: true, force: true });
  }
}
