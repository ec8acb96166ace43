import type { Me } from '@simpul/contract/authoring';
import type { Outcome } from '../api/outcome.ts';
import { factOf, keepFact, remember } from '../store/remembered.ts';
import type { Tulis } from './tulis.ts';

/** Asks the server who is signed in. Without a line everything stays as it was. */
export async function checkSession(tulis: Tulis): Promise<void> {
  const outcome = await tulis.call('me', { sent: {} });
  if (outcome.is === 'answer') return signedIn(tulis, outcome.answer);
  if (outcome.is !== 'refused' || outcome.code !== 'signed-out' || !tulis.me) return;
  await keepFact(tulis.db, 'signedIn', { member: tulis.me.member.id, out: true });
  tulis.out = true;
  tulis.changed();
}

/** Lets this member write here from now on; what waited for them goes on. */
async function signedIn(tulis: Tulis, me: Me): Promise<void> {
  const member = me.member.id;
  await remember(tulis.db, member, 'me', me);
  await keepFact(tulis.db, 'signedIn', { member, out: false });
  tulis.me = me;
  tulis.out = false;
  for (const { draft } of await tulis.db.getAll('sendings')) {
    await tulis.sender.tell(draft, { is: 'signed-in', member });
  }
  tulis.changed();
  void tulis.sender.look(true);
}

/** Signs in by the token of an invitation; sent again with its own number when the answer was lost. */
export async function acceptInvitation(
  tulis: Tulis,
  token: string,
  device: string,
): Promise<Outcome<Me>> {
  const end = token.slice(-8);
  const begun = await factOf(tulis.db, 'accepting');
  const key = begun?.token === end ? begun.key : crypto.randomUUID();
  await keepFact(tulis.db, 'accepting', { token: end, key });
  return enter(tulis, await tulis.call('acceptInvitation', { sent: { token, device }, key }));
}

/** Signs in by the code that another device of the same member shows. */
export async function acceptCode(tulis: Tulis, code: string, device: string): Promise<Outcome<Me>> {
  const key = crypto.randomUUID();
  return enter(tulis, await tulis.call('acceptDeviceCode', { sent: { code, device }, key }));
}

async function enter(tulis: Tulis, outcome: Outcome<Me>): Promise<Outcome<Me>> {
  if (outcome.is === 'answer') await signedIn(tulis, outcome.answer);
  // Already inside: the cookie came, the answer did not.
  else if (outcome.is === 'refused' && outcome.code === 'role') {
    const me = await tulis.call('me', { sent: {} });
    if (me.is === 'answer' && me.answer.member.id !== tulis.me?.member.id) {
      await signedIn(tulis, me.answer);
      return me;
    }
  }
  return outcome;
}

/** Signs this device out. Needs a line: what only the server can undo must not seem undone. */
export async function signOut(tulis: Tulis): Promise<boolean> {
  const devices = await tulis.call('sessions', { sent: {} });
  const isOut = devices.is === 'refused' && devices.code === 'signed-out';
  if (devices.is !== 'answer' && !isOut) return false;
  if (devices.is === 'answer') {
    const own = devices.answer.sessions.find(({ thisDevice }) => thisDevice);
    const ended = await tulis.call('endSession', {
      id: own?.id ?? '',
      sent: {},
      key: crypto.randomUUID(),
    });
    if (ended.is !== 'answer') return false;
  }
  await keepFact(tulis.db, 'signedIn', null);
  tulis.me = null;
  tulis.out = false;
  tulis.changed();
  return true;
}
