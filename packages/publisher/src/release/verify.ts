import { fileOf } from '@simpul/site-model';
import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import {
  liveRelease,
  manifestOf,
  releaseFolder,
  releasesOf,
  type SiteFolder,
} from './site-folder.ts';

/** What was found of a release or a site: how much was read, and what is not as it was made. */
export interface Verified {
  files: number;
  bytes: number;
  /** One sentence each. */
  faults: string[];
}

const TWIN = /\.(br|gz)$/;
/** A site that is published while it is read is read again, at most so often. */
const ATTEMPTS = 5;

/** Compares every file of a release with its manifest: bytes, compressed twins, files nobody made. */
export function verifyRelease(folder: SiteFolder, release: string): Verified {
  const manifest = manifestOf(folder, release);
  if (manifest === null) {
    const fault = `release ${release} has no manifest, or one that was changed by hand`;
    return { files: 0, bytes: 0, faults: [fault] };
  }
  const root = releaseFolder(folder, release);
  const sums = new Map(
    Object.entries(manifest.entries).map(([path, { sha256 }]) => [fileOf(path), sha256]),
  );
  const found = new Set(filesIn(root));
  const faults: string[] = [];
  let bytes = 0;
  for (const file of sums.keys()) {
    if (!found.has(file)) faults.push(`release ${release}: ${file} is missing`);
  }
  for (const file of found) {
    const sum = sums.get(file.replace(TWIN, ''));
    const text = sum === undefined ? null : plain(join(root, file));
    bytes += text?.length ?? 0;
    if (sum === undefined) faults.push(`release ${release}: nobody published ${file}`);
    else if (text === null || sha256(text) !== sum) {
      faults.push(`release ${release}: ${file} has other bytes than were published`);
    }
  }
  return { files: found.size, bytes, faults };
}

/** The same for every release that a site keeps, and for the link that says which of them is live. */
export function verifySite(folder: SiteFolder): Verified {
  for (let attempt = 1; ; attempt++) {
    const before = momentOf(folder);
    const verified = readSite(folder, liveRelease(folder));
    const isStill = momentOf(folder) === before;
    if (verified.faults.length === 0 || isStill || attempt === ATTEMPTS) return verified;
  }
}

const momentOf = (folder: SiteFolder): string =>
  [liveRelease(folder), ...releasesOf(folder)].join();

function readSite(folder: SiteFolder, live: string | null): Verified {
  const releases = releasesOf(folder);
  const whole: Verified = { files: 0, bytes: 0, faults: [] };
  const link = lstatSync(join(folder.path, 'current'), { throwIfNoEntry: false });
  if (link && live === null) whole.faults.push('"current" does not name a release of ours');
  if (live !== null && !releases.includes(live)) {
    whole.faults.push(`release ${live} is live but not whole`);
  }
  for (const release of releases) {
    const { files, bytes, faults } = verifyRelease(folder, release);
    whole.files += files;
    whole.bytes += bytes;
    whole.faults.push(...faults);
  }
  return whole;
}

const filesIn = (root: string): string[] => {
  try {
    return readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
  } catch {
    return [];
  }
};

/** The bytes of a regular file, unpacked when it is a twin; null for anything else. */
function plain(file: string): Buffer | null {
  try {
    if (!lstatSync(file).isFile()) return null;
    const bytes = readFileSync(file);
    const kind = TWIN.exec(file)?.[1];
    if (kind === 'br') return brotliDecompressSync(bytes);
    return kind === 'gz' ? gunzipSync(bytes) : bytes;
  } catch {
    return null;
  }
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
