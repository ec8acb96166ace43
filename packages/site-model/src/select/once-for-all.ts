import { digest } from '../digest.ts';
import type { Surround } from './surroundings.ts';

/** What all sites of a network have in common: the same in each of them. */
export type Common = Pick<Surround, 'setting' | 'portal' | 'address'>;

interface Known<V> {
  /** Digest: equal settings come as new objects with every network. */
  setting: string;
  portal: string;
  made: V;
}

/**
 * Remembers what `make` answers for a thing that stands on many sites, like an announcement, for as long as
 * it lives. `make` sees nothing of a site but what all have in common.
 */
export function onceForAll<K extends object, V>(
  make: (thing: K, common: Common) => V,
): (thing: K, surround: Common) => V {
  const known = new WeakMap<K, Known<V>>();
  return (thing, surround) => {
    const { portal } = surround;
    const setting = digest(surround.setting);
    const before = known.get(thing);
    if (before?.setting === setting && before.portal === portal) return before.made;
    const made = make(thing, surround);
    known.set(thing, { setting, portal, made });
    return made;
  };
}
