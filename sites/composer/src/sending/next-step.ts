import { isDue } from './backoff.ts';
import type { PhotoOnItsWay, Sending, Write } from './sending.ts';

/** What is to be done for a sending now. */
export type Step =
  | { do: 'nothing' }
  | { do: 'wait'; until: number }
  | { do: 'send-photo'; photo: PhotoOnItsWay }
  /** Write down, whole, what will be sent. */
  | { do: 'freeze' }
  | { do: 'write'; write: Write };

/** Photos one by one, then the text; a write that is out comes before everything. */
export function nextStep({ pause, write, wanted, photos }: Sending, now: number): Step {
  if (pause?.why === 'line') {
    if (!isDue(now, pause.until)) return { do: 'wait', until: pause.until };
  } else if (pause) return { do: 'nothing' };
  if (write) return { do: 'write', write };
  if (!wanted) return { do: 'nothing' };
  const photo = photos.find(({ hash }) => hash === null);
  return photo ? { do: 'send-photo', photo } : { do: 'freeze' };
}
