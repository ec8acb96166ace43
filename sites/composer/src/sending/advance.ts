import type { AuthoredItem, AuthoringErrorCode } from '@simpul/contract/authoring';
import { retryAt } from './backoff.ts';
import type { Intent, PhotoOnItsWay, Sending, Standing, Write } from './sending.ts';

export type SendingEvent =
  /** The writer wants it brought there; `photos` are the keys of those that the server has not got. */
  | { is: 'asked'; intent: Intent; edition: number; photos: readonly string[]; note?: string }
  /** The writer changed the text or thought again. */
  | { is: 'taken-back' }
  /** Something that makes another try worth while: signal, opening, a tap. */
  | { is: 'nudged' }
  | { is: 'signed-in'; member: string }
  | { is: 'photo-stored'; key: string; hash: string }
  | { is: 'frozen'; write: Write }
  | { is: 'written'; item: AuthoredItem }
  | { is: 'line-failed'; after: number | null; said: string | null }
  | { is: 'refused'; code: AuthoringErrorCode; message: string; photo?: string }
  | { is: 'conflicted'; stored: AuthoredItem }
  /** The writer chose between two versions; with `mine` theirs is replaced, with `theirs` mine was put aside. */
  | { is: 'chosen'; version: 'mine' | 'theirs'; edition: number }
  | { is: 'heard'; item: Standing; edition?: number };

/** What only the world can give. `random` is from 0 to 1, `now` in ms by the phone's clock. */
export interface World {
  now: number;
  random: () => number;
  newKey: () => string;
}

/** How often a photo that the server lost is sent again before a person is asked. */
const LOST_MOST = 2;

/** The sending after the event. Pure: same sending, event and world, same answer. */
export function advance(sending: Sending, event: SendingEvent, world: World): Sending {
  switch (event.is) {
    case 'asked': {
      const photos = event.photos.map((key) => photoIn(sending, key, world));
      const note = event.note ?? '';
      const { intent, edition } = event;
      return { ...sending, wanted: { intent, edition }, note, photos, pause: null, lost: 0 };
    }
    case 'taken-back':
      // A write that is out cannot be called back; its outcome has to be learned first.
      return { ...sending, wanted: null, pause: sending.write ? sending.pause : null };
    case 'nudged':
      return waits(sending) ? { ...sending, pause: null } : sending;
    case 'signed-in':
      if (event.member !== sending.member) return sending;
      return sending.pause?.why === 'signed-out' ? { ...sending, pause: null } : sending;
    case 'photo-stored':
      return {
        ...sending,
        pause: null,
        photos: sending.photos.map((photo) =>
          photo.key === event.key ? { ...photo, hash: event.hash } : photo,
        ),
      };
    case 'frozen':
      return { ...sending, write: event.write };
    case 'written':
      return afterWrite(sending, event.item);
    case 'line-failed':
      return { ...sending, pause: lineFailed(sending, event, world) };
    case 'refused':
      return afterRefusal(sending, event, world);
    case 'conflicted': {
      const intent = sending.write?.intent ?? 'keep';
      const pause = { why: 'conflict', intent, stored: event.stored } as const;
      return { ...sending, write: null, wanted: null, pause };
    }
    case 'chosen': {
      if (sending.pause?.why !== 'conflict') return sending;
      const { intent, stored } = sending.pause;
      const { edition, version } = event;
      const wanted = version === 'mine' ? { intent, edition } : null;
      return { ...sending, wanted, pause: null, sent: { edition, item: standingOf(stored) } };
    }
    case 'heard': {
      const edition = event.edition ?? sending.sent?.edition ?? 0;
      // While a write is out its own answer tells more than what was read beside it.
      return sending.write ? sending : { ...sending, sent: { edition, item: event.item } };
    }
  }
}

const waits = ({ pause }: Sending): boolean => pause?.why === 'line' || pause?.why === 'outdated';

const photoIn = ({ photos }: Sending, key: string, { newKey }: World): PhotoOnItsWay =>
  photos.find((photo) => photo.key === key) ?? { key, write: newKey(), hash: null };

function afterWrite(sending: Sending, item: AuthoredItem): Sending {
  const { write, wanted } = sending;
  if (!write) return sending;
  // Asked for anew while this one was out: the newer wish still stands.
  const isDone =
    wanted?.edition === write.edition &&
    (wanted.intent === write.intent || wanted.intent === 'keep');
  const sent = { edition: write.edition, item: standingOf(item) };
  const left = isDone ? { wanted: null, note: '' } : {};
  return { ...sending, write: null, pause: null, sent, lost: 0, ...left };
}

/** The item without its text, which the draft holds. */
export function standingOf({ content, slug, corrections, ...item }: AuthoredItem): Standing {
  void content;
  void slug;
  void corrections;
  return item;
}

function lineFailed(
  { pause }: Sending,
  { after, said }: Extract<SendingEvent, { is: 'line-failed' }>,
  { now, random }: World,
): Sending['pause'] {
  const tries = pause?.why === 'line' ? pause.tries + 1 : 1;
  return { why: 'line', tries, until: retryAt(now, tries, random(), after), said };
}

function afterRefusal(
  sending: Sending,
  event: Extract<SendingEvent, { is: 'refused' }>,
  { newKey }: World,
): Sending {
  const { code, message, photo = null } = event;
  if (code === 'signed-out') return { ...sending, pause: { why: 'signed-out' } };
  if (code === 'contract-outdated') return { ...sending, pause: { why: 'outdated' } };
  if (code === 'photo-unknown' && sending.lost < LOST_MOST) {
    const photos = sending.photos.map(({ key }) => ({ key, write: newKey(), hash: null }));
    return { ...sending, photos, write: null, pause: null, lost: sending.lost + 1 };
  }
  return {
    ...sending,
    write: null,
    wanted: null,
    pause: { why: 'refused', code, message, photo },
  };
}
