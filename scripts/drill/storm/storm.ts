import { faults, type Fault } from '../../phone/faulty-line.ts';
import type { Chance } from '../chance.ts';

/** What a member does with a text, in this order. */
export type Deed =
  | { do: 'begin' }
  | { do: 'write'; line: string }
  | { do: 'photo' }
  | { do: 'fill' }
  /** Waits until it is there, or cannot go on. */
  | { do: 'watch' }
  | { do: 'send'; how: 'Terbitkan' | 'Simpan di KIM saja' };

/** What happens to them meanwhile. */
export type Blow =
  | {
      blow:
        'offline' | 'online' | 'broken-line' | 'reload' | 'kill' | 'expired' | 'edited-elsewhere';
    }
  | { blow: 'fault'; fault: Fault };

/** One text and all that befalls it. */
export interface Storm {
  /** Stands in its title and in every line of it. */
  mark: string;
  photos: number;
  steps: (Deed | Blow)[];
}

const BLOWS = [
  'offline',
  'online',
  'broken-line',
  'reload',
  'kill',
  'expired',
  'edited-elsewhere',
] as const;

/** A storm by chance: a post with up to three photos, sent once or twice, between three to ten blows. */
export function stormOf(mark: string, chance: Chance): Storm {
  const photos = chance.below(4);
  const steps: (Deed | Blow)[] = [
    { do: 'begin' },
    { do: 'write', line: `${mark} warga membersihkan parit.` },
    ...Array.from({ length: photos }, (): Deed => ({ do: 'photo' })),
    { do: 'fill' },
    { do: 'send', how: chance.oneOf(['Terbitkan', 'Simpan di KIM saja']) },
  ];
  if (chance.next() < 0.5) {
    // What is not there yet cannot be changed from elsewhere.
    if (chance.next() < 0.6) steps.push({ do: 'watch' }, { blow: 'edited-elsewhere' });
    steps.push({ do: 'write', line: `${mark} airnya lancar lagi.` });
    steps.push({ do: 'send', how: 'Terbitkan' });
  }
  for (let left = 3 + chance.below(8); left > 0; left--) {
    const blow: Blow =
      chance.next() < 0.6
        ? { blow: 'fault', fault: chance.oneOf(faults) }
        : { blow: chance.oneOf(BLOWS) };
    // Nothing befalls a text before it is begun.
    steps.splice(1 + chance.below(steps.length), 0, blow);
  }
  return { mark, photos, steps };
}

/** The storm in one line, to be read where it did harm. */
export const tellStorm = ({ mark, steps }: Storm): string =>
  `${mark}: ${steps.map((step) => ('do' in step ? step.do : step.blow === 'fault' ? step.fault : step.blow)).join(' ')}`;
