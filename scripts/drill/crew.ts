import { readStatus } from '@simpul/publisher';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Running } from '../run/process.ts';
import { drillVariables, startTrialProcess, trialVariables } from '../run/trial-process.ts';
import { root } from '../setup/root.ts';

const PATIENCE_MS = 300_000;

/** Several publisher processes that share a folder and a database, as they would on several machines. */
export class Crew {
  readonly #variables: Record<string, string>;
  readonly #logs: string;
  readonly #members: Running[] = [];
  readonly #varDir: string;

  constructor(varDir: string, more: { cms: { url: string }; variables: Record<string, string> }) {
    this.#varDir = varDir;
    this.#logs = join(varDir, 'log');
    mkdirSync(this.#logs, { recursive: true });
    this.#variables = {
      ...trialVariables(varDir, more.cms),
      ...drillVariables,
      ...more.variables,
    };
  }

  async start(count: number): Promise<void> {
    for (let place = 0; place < count; place++) this.#members[place] = await this.#hire(place);
  }

  /** Ends one process as a power cut would, and starts another in its place. Was it the one that planned? */
  async replace(place: number): Promise<boolean> {
    const before = this.#members[place]!;
    const led = readStatus({ varDir: this.#varDir })?.pid === before.pid;
    await before.kill();
    this.#members[place] = await this.#hire(place);
    return led;
  }

  /** Place of the process that plans, as soon as one does. */
  async leader(): Promise<number> {
    for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await sleep(20)) {
      const status = readStatus({ varDir: this.#varDir });
      const place = this.#members.findIndex(({ pid }) => status?.running && pid === status.pid);
      if (place !== -1) return place;
    }
    throw new Error('no process took the lead');
  }

  /** Holds a process still, as a machine that is paused, until `work` is done. Was it the one that planned? */
  async whileStill(place: number, work: () => Promise<void>): Promise<boolean> {
    const { pid } = this.#members[place]!;
    const led = readStatus({ varDir: this.#varDir })?.pid === pid;
    process.kill(pid, 'SIGSTOP');
    try {
      await work();
    } finally {
      process.kill(pid, 'SIGCONT');
    }
    return led;
  }

  /** Starts those anew that ended by themselves. */
  async complete(): Promise<void> {
    for (const [place, member] of this.#members.entries()) {
      if (member.isGone()) this.#members[place] = await this.#hire(place);
    }
  }

  /** How many sites are still to be brought up to date, by what the one that plans says; null: nobody says. */
  backlog(revision: number): number | null {
    const status = readStatus({ varDir: this.#varDir });
    return status?.running === true && status.revision === revision ? status.backlog : null;
  }

  async settled(revision: number): Promise<void> {
    const until = Date.now() + PATIENCE_MS;
    while (this.backlog(revision) !== 0) {
      if (Date.now() > until) throw new Error('the publication never came to an end');
      await sleep(20);
    }
  }

  async end(): Promise<void> {
    await Promise.all(this.#members.map((member) => member.kill()));
  }

  #hire(place: number): Promise<Running> {
    return startTrialProcess({
      name: `publisher ${place + 1}`,
      args: [join(root, 'scripts/drill/publisher.ts')],
      folder: root,
      variables: this.#variables,
      logFile: join(this.#logs, `publisher-${place + 1}.log`),
    });
  }
}
