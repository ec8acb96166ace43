import { checkSiteSlug, slugFrom } from '@simpul/domain';
import { villageTypeOf, type SampleRegion } from '../regions.ts';
import type { SampleKim } from '../types.ts';
import type { Place } from './place.ts';
import { chanceOf } from './random.ts';

/**
 * The first `count` real villages that get a composed KIM, each with the name of its site, spread over
 * all regencies; villages and names that `taken` uses are left out. A larger count only adds to the list.
 */
export function chooseVillages(
  regions: readonly SampleRegion[],
  taken: readonly SampleKim[],
  count: number,
): { slug: string; place: Place }[] {
  const names = new Map(regions.map(({ code, name }) => [code, name]));
  const slugs = new Set(taken.map(({ slug }) => slug));
  const homes = new Set(taken.map(({ region }) => region));
  const chosen: { slug: string; place: Place }[] = [];
  for (const { code, name } of inTurns(regions)) {
    if (chosen.length >= count) break;
    const district = names.get(code.slice(0, 8))!;
    const slug = [name, `${name} ${district}`]
      .map((text) => slugFrom(text, ''))
      .find((text) => checkSiteSlug(text).allowed && !slugs.has(text));
    if (homes.has(code) || slug === undefined) continue;
    slugs.add(slug);
    const type = villageTypeOf(code) === 'desa' ? 'Desa' : 'Kelurahan';
    const regency = names.get(code.slice(0, 5))!;
    chosen.push({
      slug,
      place: { code, village: name, whole: `${type} ${name}`, district, regency },
    });
  }
  return chosen;
}

/** All villages in mixed order, one of each regency in turn. */
function* inTurns(regions: readonly SampleRegion[]): Generator<SampleRegion> {
  const regencies = regions.filter(({ level }) => level === 'regency').map(({ code }) => code);
  const queues = regencies.map((regency) =>
    chanceOf(`villages of ${regency}`).shuffled(
      regions.filter(({ code, level }) => level === 'village' && code.startsWith(`${regency}.`)),
    ),
  );
  for (let turn = 0; queues.some((queue) => turn < queue.length); turn++) {
    for (const queue of queues) if (queue[turn]) yield queue[turn]!;
  }
}
