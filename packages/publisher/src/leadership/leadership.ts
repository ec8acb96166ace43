import { Client } from 'pg';
import { setTimeout as sleep } from 'node:timers/promises';

/** The lock's name among the advisory locks of the database: "SIMPUL" and the planning publisher. */
const LOCK = [0x51_4d_50, 1];
const TRY_EVERY_MS = 500;
const ASK_EVERY_MS = 2000;
/** A database that answers nothing for this long, in milliseconds, may have given the lock to another. */
const PATIENCE_MS = 6000;
/**
 * The server ends a session whose machine is gone within 11 s, and one whose process hangs within 15 s; that
 * of a process that ended, at once.
 */
const KEEPALIVE = [
  'set tcp_keepalives_idle = 5',
  'set tcp_keepalives_interval = 2',
  'set tcp_keepalives_count = 3',
  "set idle_session_timeout = '15s'",
].join(';');

/**
 * The right to plan: one process among all that share a database has it. It is an advisory lock of a
 * session, so it ends with its process, whatever ends that. Whoever has it and does not know that it is
 * lost can still change nothing that is served: the fence of the next one puts it out.
 */
export class Leadership {
  readonly #client: Client;
  readonly #losing = Promise.withResolvers<void>();
  #asking: NodeJS.Timeout | null = null;

  private constructor(client: Client) {
    this.#client = client;
    client.on('error', () => this.#losing.resolve());
    client.on('end', () => this.#losing.resolve());
  }

  /** Takes the right now, or answers null when another process has it. Rejects without a database. */
  static async take(databaseUrl: string): Promise<Leadership | null> {
    const leadership = await Leadership.#connect(databaseUrl);
    if (await leadership.#try()) return leadership;
    await leadership.release();
    return null;
  }

  /** Takes the right as soon as nobody else has it; null when `signal` ends the waiting. */
  static async wait(databaseUrl: string, signal: AbortSignal): Promise<Leadership | null> {
    const leadership = await Leadership.#connect(databaseUrl);
    while (!signal.aborted) {
      if (await leadership.#try()) return leadership;
      await sleep(TRY_EVERY_MS, undefined, { signal }).catch(() => {});
    }
    await leadership.release();
    return null;
  }

  /** Settles when the right is lost, or can no longer be known to be held. */
  get lost(): Promise<void> {
    return this.#losing.promise;
  }

  async release(): Promise<void> {
    if (this.#asking) clearInterval(this.#asking);
    await this.#client.end().catch(() => {});
  }

  static async #connect(connectionString: string): Promise<Leadership> {
    const client = new Client({ connectionString, application_name: 'simpul leadership' });
    const leadership = new Leadership(client);
    await client.connect();
    await client.query(KEEPALIVE);
    return leadership;
  }

  async #try(): Promise<boolean> {
    const { rows } = await this.#client.query<{ taken: boolean }>(
      'select pg_try_advisory_lock($1, $2) as taken',
      LOCK,
    );
    if (rows[0]?.taken !== true) return false;
    this.#asking = setInterval(() => void this.#ask(), ASK_EVERY_MS);
    return true;
  }

  async #ask(): Promise<void> {
    const patience = setTimeout(() => this.#losing.resolve(), PATIENCE_MS);
    await this.#client.query('select').catch(() => this.#losing.resolve());
    clearTimeout(patience);
  }
}
