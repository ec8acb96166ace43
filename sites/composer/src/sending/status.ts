import type { Sending } from './sending.ts';

/** Where a text stands, in the words that the writer is told. */
export type Status =
  | { is: 'on-phone' }
  /** `said`: why not now, in the server's own words; null where there is no signal. */
  | { is: 'waiting'; said: string | null }
  | { is: 'sending'; photo: number; photos: number }
  | { is: 'sent' }
  | { is: 'changed' }
  | { is: 'submitted' }
  | { is: 'returned' }
  | { is: 'published' }
  | { is: 'served' }
  | { is: 'withdrawn' }
  | { is: 'conflict' }
  | { is: 'signed-out' }
  | { is: 'outdated' }
  | { is: 'refused'; message: string };

/**
 * The status of a draft in this edition. `photo` counts from 1 and goes one beyond `photos` when only the
 * text is left. Without a sending, or before it is asked for, the text is on this phone and nowhere else.
 */
export function statusOf(sending: Sending | null, edition: number): Status {
  if (!sending) return { is: 'on-phone' };
  const { pause, wanted, write, photos, sent } = sending;
  if (pause?.why === 'refused') return { is: 'refused', message: pause.message };
  if (pause?.why === 'line') return { is: 'waiting', said: pause.said };
  if (pause) return { is: pause.why };
  if (wanted || write) {
    const stored = photos.filter(({ hash }) => hash !== null).length;
    return { is: 'sending', photo: stored + 1, photos: photos.length };
  }
  if (!sent) return { is: 'on-phone' };
  if (sent.edition < edition) return { is: 'changed' };
  return { is: standing(sent.item) };
}

function standing(item: NonNullable<Sending['sent']>['item']) {
  if (item.state === 'published') return item.served ? 'served' : 'published';
  return item.state === 'draft' ? 'sent' : item.state;
}
