import type { Me } from '@simpul/contract/authoring';
import { clientOf, type Client } from '../api/client.ts';
import { alone, later, onEveryChance, world } from '../sender/browser-tools.ts';
import { createSender, type Sender } from '../sender/sender.ts';
import { openDatabase, type Database } from '../store/database.ts';
import { factOf, keepFact, whoIsSignedIn } from '../store/remembered.ts';

const A_MINUTE = 60_000;

/** What every screen works with. */
export interface Tulis {
  db: Database;
  call: Client;
  sender: Sender;
  /** Who writes on this phone; null when nobody is signed in. */
  me: Me | null;
  /** Has the server said that this device is signed out? What was written stays. */
  out: boolean;
  /** The moment in ms, by the server's clock as far as it was heard: many phones are days off. */
  now(): number;
  /** Tells the screens, of every tab, that something they show may be different. */
  changed(): void;
  listen(hear: () => void): () => void;
}

/** Opens what the phone keeps and begins to send. Fails where the browser keeps nothing. */
export async function startTulis(): Promise<Tulis> {
  const hearers = new Set<() => void>();
  const channel = new BroadcastChannel('tulis');
  const hear = (): void => hearers.forEach((one) => one());
  // Who signs in or out in another tab does so in this one.
  channel.addEventListener('message', () => void whoIsIn().then(hear));
  const changed = (): void => {
    hear();
    channel.postMessage(null);
  };
  const db = await openDatabase('tulis', () => location.reload());
  let behind = (await factOf(db, 'behind')) ?? 0;
  const call = clientOf(
    (...request) => fetch(...request),
    (told) => {
      // A slow answer is no wrong clock.
      if (Math.abs(told - behind) < A_MINUTE) return;
      behind = told;
      void keepFact(db, 'behind', told);
    },
  );
  const whoIsIn = async (): Promise<void> => {
    Object.assign(tulis, await whoIsSignedIn(db));
  };
  const tulis: Tulis = {
    db,
    call,
    me: null,
    out: false,
    sender: createSender({
      db,
      call,
      world,
      alone,
      later,
      changed,
      member: () => whoIsIn().then(() => tulis.me?.member.id ?? null),
      zone: () => tulis.me!.kim.zone,
    }),
    now: () => Date.now() + behind,
    changed,
    listen(one) {
      hearers.add(one);
      return () => hearers.delete(one);
    },
  };
  await whoIsIn();
  onEveryChance(() => void tulis.sender.look(true));
  return tulis;
}
