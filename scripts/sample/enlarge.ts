import { chooseVillages } from './enlarge/choose-villages.ts';
import { composeKim } from './enlarge/compose-kim.ts';
import type { SampleRegion } from './regions.ts';
import type { SampleNetwork } from './types.ts';

/**
 * The network with `count` KIM: those written by hand and, beyond them, KIM composed for further real
 * villages of the province. The same count always gives the same texts, and a larger count only adds.
 * A count below the hand-written ones leaves the last of them out.
 */
export function enlarge(
  network: SampleNetwork,
  count: number,
  regions: readonly SampleRegion[],
): SampleNetwork {
  const written = network.kims.slice(0, count);
  const villages = chooseVillages(regions, network.kims, count - written.length);
  const composed = villages.map(({ slug, place }, nth) => composeKim(slug, place, nth));
  return { ...network, kims: [...written, ...composed] };
}
