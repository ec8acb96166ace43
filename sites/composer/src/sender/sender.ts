import type { TimeZone } from '@simpul/domain';
import type { Client } from '../api/client.ts';
import { advance, type SendingEvent, type World } from '../sending/advance.ts';
import { nextStep } from '../sending/next-step.ts';
import type { Sending } from '../sending/sending.ts';
import type { Database } from '../store/database.ts';
import { changeSending } from '../store/sendings.ts';
import { performStep } from './perform-step.ts';

export interface Sender {
  /** Looks for work now. `nudge`: also for what waits for a better moment. Resolves when all is at rest. */
  look(nudge?: boolean): Promise<void>;
  /** Tells a sending what happened outside, and looks. */
  tell(draft: string, event: SendingEvent): Promise<Sending | null>;
}

interface Tools {
  db: Database;
  call: Client;
  world: () => World;
  /** Who is signed in on this phone now; what another member wrote on it is not sent. */
  member: () => Promise<string | null>;
  /** In which the hours of an event are meant. */
  zone: () => TimeZone;
  /** Runs when no other tab of this phone does. */
  alone: (work: () => Promise<void>) => Promise<void>;
  later: (ms: number, run: () => void) => void;
  changed: () => void;
}

/** Brings drafts to the server, one after the other, whatever happens to the line or to this page. */
export function createSender(tools: Tools): Sender {
  const { db, world, member, alone, later, changed } = tools;
  let again = false;
  let running: Promise<void> | null = null;

  const tell = async (draft: string, event: SendingEvent): Promise<Sending | null> => {
    const told = await changeSending(
      db,
      draft,
      (sending) => sending && advance(sending, event, world()),
    );
    changed();
    return told;
  };

  /** Goes through every sending of this member once, each as far as it gets; the soonest moment to wait for. */
  async function round(): Promise<number | null> {
    let soonest: number | null = null;
    for (const { draft } of await db.getAll('sendings')) {
      const until = await bringOn(draft);
      if (until !== null) soonest = Math.min(until, soonest ?? until);
    }
    return soonest;
  }

  async function bringOn(draft: string): Promise<number | null> {
    for (;;) {
      const sending = await db.get('sendings', draft);
      // Asked before every step: another tab may have signed somebody else in meanwhile.
      if (!sending || sending.member !== (await member())) return null;
      const step = nextStep(sending, world().now);
      if (step.do === 'nothing') return null;
      if (step.do === 'wait') return step.until;
      const event = await performStep(step, sending, { ...tools, newKey: world().newKey });
      await tell(draft, event);
    }
  }

  const run = (): Promise<void> =>
    alone(async () => {
      do {
        again = false;
        const soonest = await round();
        if (soonest !== null) later(Math.max(500, soonest - world().now), () => void look());
      } while (again);
    });

  async function look(nudge = false): Promise<void> {
    if (nudge) {
      for (const { draft, pause } of await db.getAll('sendings')) {
        if (pause?.why === 'line' || pause?.why === 'outdated') await tell(draft, { is: 'nudged' });
      }
    }
    again = true;
    // Who asks while a run lets go of the lock is not seen by it any more.
    while (again) await (running ??= run().finally(() => (running = null)));
  }

  return { look, tell };
}
