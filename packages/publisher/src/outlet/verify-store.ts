import { fileOf } from '@simpul/site-model';
import {
  BYTES,
  bytesKey,
  dateIn,
  readListing,
  readPointer,
  sharedKey,
  sumOf,
  type ObjectStore,
} from '@simpul/storage';
import { join } from 'node:path';
import { sharedSums } from '../release/shared-sums.ts';
import {
  liveRelease,
  manifestOf,
  openSite,
  sitesIn,
  type SiteFolder,
} from '../release/site-folder.ts';
import type { Verification } from '../service/verify.ts';
import { together } from './together.ts';

const TOGETHER = 16;

/**
 * Compares everything that web servers can get from the store with what is live in the folder: pointers,
 * listings, the bytes of every page and twin, every shared file. Reads only.
 */
export async function verifyStore(store: ObjectStore, www: string): Promise<Verification> {
  const sites = sitesIn(www);
  const found: Verification = { sites: sites.length, files: 0, bytes: 0, faults: [] };
  /** Sums that were read already, and whether they are as their name says. */
  const read = new Map<string, Promise<boolean>>();
  const isWhole = (sum: string): Promise<boolean> => {
    const reading = read.get(sum) ?? wholeBytes(store, sum, found);
    read.set(sum, reading);
    return reading;
  };
  await together(sites, TOGETHER, async (site) => {
    for (const fault of await faultsOf(store, openSite(www, site), isWhole)) {
      found.faults.push({ site, shared: null, sentence: `${site}, in the store: ${fault}` });
    }
  });
  await together(sharedSums(join(www, '_shared')), TOGETHER, async ([name, sum]) => {
    const standing = await store.get(sharedKey(name));
    found.files++;
    found.bytes += standing?.bytes.length ?? 0;
    const isRight =
      standing !== null &&
      sumOf(standing.bytes) === sum &&
      dateIn(standing.note, standing.bytes) !== null;
    if (isRight) return;
    const what = standing === null ? 'is missing' : 'has other bytes than were published';
    const sentence = `the store: ${name} ${what}`;
    found.faults.push({ site: null, shared: null, stored: name, sentence });
  });
  return found;
}

async function faultsOf(
  store: ObjectStore,
  folder: SiteFolder,
  isWhole: (sum: string) => Promise<boolean>,
): Promise<string[]> {
  const { site } = folder;
  const live = liveRelease(folder);
  const pointer = (await readPointer(store, site))?.pointer ?? null;
  if ((pointer?.release ?? null) !== live) {
    return [`release ${pointer?.release ?? 'none'} is served, ${live ?? 'none'} is live here`];
  }
  if (live === null || pointer?.listing == null) return [];
  const listing = await readListing(store, site, pointer.listing);
  if (listing === null) return ['its listing is missing or damaged'];
  const faults: string[] = [];
  const entries = manifestOf(folder, live)?.entries ?? {};
  const wanted = new Map(
    Object.entries(entries).map(([path, { sha256 }]) => [fileOf(path), sha256]),
  );
  for (const file of wanted.keys()) if (!(file in listing.files)) faults.push(`${file} is missing`);
  for (const [file, { sha256, br, gz }] of Object.entries(listing.files)) {
    if (wanted.get(file) !== sha256) faults.push(`nobody published ${file}, or not like that`);
    for (const sum of [sha256, br?.sha256, gz?.sha256]) {
      if (sum !== undefined && !(await isWhole(sum))) {
        faults.push(`${file}: ${BYTES}${sum} is missing or has other bytes`);
      }
    }
  }
  return faults;
}

async function wholeBytes(store: ObjectStore, sum: string, found: Verification): Promise<boolean> {
  const standing = await store.get(bytesKey(sum));
  found.files++;
  found.bytes += standing?.bytes.length ?? 0;
  return standing !== null && sumOf(standing.bytes) === sum;
}
