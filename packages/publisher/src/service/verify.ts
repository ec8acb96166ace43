import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesIn } from '../names-in.ts';
import { PUBLISHING } from '../release/fence.ts';
import { sharedSums } from '../release/shared-sums.ts';
import { isSite, openSite } from '../release/site-folder.ts';
import { verifySite } from '../release/verify.ts';
import { UNFINISHED } from '../write-whole.ts';

/** What is not as it was published. */
interface Fault {
  /** The site it concerns; null for what all sites share and for folders that are no site's. */
  site: string | null;
  /** The shared file (`media/…`), where it is one. */
  shared: string | null;
  /** The same where it is damaged in the object store, whatever it is here. */
  stored?: string;
  sentence: string;
}

export interface Verification {
  sites: number;
  files: number;
  bytes: number;
  faults: Fault[];
}

/**
 * Compares everything that readers can get with what was published: every release of every site with its
 * manifest, every shared file with its sum, and names what nobody published. Reads only.
 */
export function verifyEverything(www: string): Verification {
  const whole: Verification = { sites: 0, files: 0, bytes: 0, faults: [] };
  for (const name of namesIn(www).sort()) {
    if (name === PUBLISHING) continue;
    if (name === '_shared') verifyShared(join(www, name), whole);
    else if (!isSite(name)) {
      const sentence = `${join(www, name)} is not the folder of a site`;
      whole.faults.push({ site: null, shared: null, sentence });
    } else verifyOne(www, name, whole);
  }
  return whole;
}

function verifyOne(www: string, site: string, whole: Verification): void {
  const add = (sentence: string) =>
    whole.faults.push({ site, shared: null, sentence: `${site}: ${sentence}` });
  whole.sites++;
  try {
    const { files, bytes, faults } = verifySite(openSite(www, site));
    whole.files += files;
    whole.bytes += bytes;
    faults.forEach(add);
  } catch (error) {
    add((error as Error).message);
  }
}

function verifyShared(shared: string, whole: Verification): void {
  const sums = sharedSums(shared);
  const add = (name: string, what: string) =>
    whole.faults.push({ site: null, shared: name, sentence: `_shared/${name} ${what}` });
  const found = new Set(
    ['media', '_astro'].flatMap((folder) =>
      namesIn(join(shared, folder))
        .sort()
        .map((name) => `${folder}/${name}`),
    ),
  );
  for (const name of sums.keys()) if (!found.has(name)) add(name, 'is missing');
  for (const name of found) {
    if (UNFINISHED.test(name)) continue;
    const sum = sums.get(name);
    const file = join(shared, name);
    const bytes = lstatSync(file).isFile() ? readFileSync(file) : null;
    whole.files++;
    whole.bytes += bytes?.length ?? 0;
    if (sum === undefined) add(name, 'was put there by nobody');
    else if (bytes === null || createHash('sha256').update(bytes).digest('hex') !== sum) {
      add(name, 'has other bytes than were published');
    }
  }
}
