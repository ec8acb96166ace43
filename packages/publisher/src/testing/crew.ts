import * as a from '@simpul/site-model/testing';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { Snapshot } from '../content/snapshot.ts';
import { foldersIn } from '../folders.ts';
import { Labour } from '../queue/labour.ts';
import { QueuedHands } from '../queue/queued-hands.ts';
import { openQueues } from '../queue/queues.ts';
import { Fence } from '../release/fence.ts';
import type { Hands } from '../render/hands.ts';
import type { SiteJob } from '../render/messages.ts';
import { openPool } from '../service/open-pool.ts';
import { putPlainTheme } from './plain-theme.ts';

/** A folder with content and a theme, and whoever may do jobs in it: threads here, or a queue. */
export class CrewOfTests {
  readonly varDir = mkdtempSync(join(tmpdir(), 'simpul-hands-'));
  readonly folders = foldersIn(this.varDir);
  readonly problems: string[] = [];
  readonly #theme = putPlainTheme(this.folders.theme);
  readonly #ends: (() => Promise<unknown>)[] = [];

  /** Content of these KIM, as the CMS would have given it. */
  constructor(slugs: readonly string[]) {
    const snapshot = new Snapshot(this.folders.content);
    for (const slug of slugs) snapshot.keepKim(a.aKimContent({ slug }));
  }

  /** Threads of this process, with a right of their own. */
  async threads(): Promise<Hands> {
    const pool = this.#pool(Fence.take(this.folders.www));
    await pool.ready();
    return pool;
  }

  /** Whoever plans for a queue. */
  async planner(databaseUrl: string): Promise<QueuedHands> {
    const planner = new QueuedHands({
      ...(await this.#shared(databaseUrl)),
      right: Fence.take(this.folders.www),
    });
    await planner.ready();
    return planner;
  }

  /** A process that does jobs from the queue, with threads of its own or these hands. */
  async worker(databaseUrl: string, own?: Hands): Promise<void> {
    const shared = await this.#shared(databaseUrl);
    const labour = new Labour({
      ...shared,
      ...(own && { own }),
      threads: own?.crew().threads ?? 1,
    });
    await labour.begin();
    this.#ends.unshift(() => labour.stop());
  }

  async dismiss(): Promise<void> {
    for (const end of this.#ends) await end();
    rmSync(this.varDir, { recursive: true, force: true });
  }

  async #shared(databaseUrl: string) {
    const onProblem = (problem: string) => void this.problems.push(problem);
    const boss = await openQueues(databaseUrl, onProblem);
    this.#ends.push(() => boss.stop());
    const own = this.#pool(Fence.none());
    await own.ready();
    return { boss, www: this.folders.www, theme: this.#theme.version, own, onProblem };
  }

  #pool(right: Fence): Hands {
    const options = {
      cms: '',
      token: '',
      web: '',
      varDir: this.varDir,
      address: { scheme: 'https', domain: 'kim.example', port: null } as const,
      workers: 1,
      log: pino({ level: 'silent' }),
    };
    const pool = openPool(options, this.folders, this.#theme, right);
    this.#ends.push(() => pool.close());
    return pool;
  }
}

/** The whole of one KIM's site. */
export const aSiteJob = (site: string, over: Partial<SiteJob> = {}): SiteJob => ({
  task: 'site',
  site,
  owner: `kim-${site}`,
  lanes: 'all',
  inputs: 'inputs',
  ground: 'ground',
  urgent: 'urgent',
  dryRun: false,
  now: a.NOW,
  revisions: { [site]: 1 },
  ...over,
});
