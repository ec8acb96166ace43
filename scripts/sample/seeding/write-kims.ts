import { ownItemsOf, picturesOf } from '../items-of.ts';
import type { SampleKim } from '../types.ts';
import type { Documents } from './documents.ts';
import { datesOf, eventData, galleryData, kimData, postData, type Telling } from './item-data.ts';

/**
 * Writes the KIM that are not there yet, each whole or not at all; a KIM that is there belongs to its
 * writers and stays as it is. Returns how many KIM and items were added.
 */
export async function writeKims(
  kims: readonly SampleKim[],
  documents: Documents,
  telling: Telling,
  log: (line: string) => void,
): Promise<{ kims: number; items: number }> {
  const known = await documents.idsBy('kim', 'slug');
  const regions = await documents.idsBy('region', 'code');
  const missing = kims.filter(({ slug }) => !known.has(slug));
  await telling.pictures.prepare(missing.flatMap(ownItemsOf).flatMap(picturesOf));
  let items = 0;
  for (const kim of missing) {
    const region = regions.get(kim.region);
    if (region === undefined) throw new Error(`KIM ${kim.slug}: no region ${kim.region}`);
    await documents.together(() => writeKim(kim, region, documents, telling));
    items += ownItemsOf(kim).length;
    log(`${kim.name}: ${ownItemsOf(kim).length} items`);
  }
  return { kims: missing.length, items };
}

async function writeKim(
  kim: SampleKim,
  region: string,
  documents: Documents,
  telling: Telling,
): Promise<void> {
  const owner = await documents.create('kim', kimData(kim, region, telling));
  const publish = async (type: 'post' | 'gallery' | 'event', item: object, dates: Dates) =>
    documents.publish(type, item, dates.issuedAt, dates.updatedAt);
  for (const post of kim.posts) {
    await publish('post', postData(post, owner, telling), datesOf(post, telling));
  }
  for (const gallery of kim.galleries) {
    await publish('gallery', galleryData(gallery, owner, telling), datesOf(gallery, telling));
  }
  for (const event of kim.events) {
    const data = { ...eventData(event, telling), kim: owner };
    await publish('event', data, datesOf(event, telling));
  }
}

type Dates = ReturnType<typeof datesOf>;
