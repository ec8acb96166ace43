/** Waits for a number to grow: rung by whoever makes it grow, and looking for itself now and then. */
export interface Doorbell {
  /**
   * Answers with the newest revision as soon as it is greater than `since`, or with what it is when
   * `waitMs` have passed, `signal` aborts or the bell is closed.
   */
  wait(since: number, waitMs: number, signal: AbortSignal): Promise<number>;
  /** Something has changed: look now. */
  ring(): void;
  /** Answers everyone who waits and waits for nobody any more. */
  close(): void;
}

interface Waiter {
  since: number;
  answer(revision: number): void;
}

/**
 * `read` gives the newest revision. While anyone waits it is read every `lookMs` milliseconds, so that
 * changes made by another process are noticed too. A failed read is passed over: the next may succeed.
 */
export function createDoorbell(read: () => Promise<number>, lookMs: number): Doorbell {
  const waiters = new Set<Waiter>();
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  async function look(): Promise<void> {
    const revision = await read().catch(() => null);
    if (revision === null) return;
    for (const waiter of waiters) if (revision > waiter.since) waiter.answer(revision);
  }

  function watch(): void {
    if (waiters.size === 0) {
      clearInterval(timer);
      timer = undefined;
    } else timer ??= setInterval(() => void look(), lookMs);
  }

  async function wait(since: number, waitMs: number, signal: AbortSignal): Promise<number> {
    const { promise, resolve } = Promise.withResolvers<number | null>();
    const waiter: Waiter = { since, answer: resolve };
    // Listening starts before the first read: a change in between rings an armed bell.
    waiters.add(waiter);
    watch();
    const giveUp = () => resolve(null);
    const limit = setTimeout(giveUp, waitMs);
    signal.addEventListener('abort', giveUp);
    try {
      const now = await read();
      if (now > since || closed || signal.aborted) return now;
      return (await promise) ?? (await read());
    } finally {
      waiters.delete(waiter);
      watch();
      clearTimeout(limit);
      signal.removeEventListener('abort', giveUp);
    }
  }

  return {
    wait,
    ring: () => void look(),
    close() {
      closed = true;
      for (const waiter of waiters) waiter.answer(waiter.since);
    },
  };
}
