import { fileOf } from '@simpul/site-model';
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FileSums, TWIN } from './file-sums.ts';
import type { Manifest } from './manifest.ts';
import {
  liveRelease,
  manifestOf,
  releaseFolder,
  releasesBefore,
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

/** A site that is published while it is read is read again, at most so often. */
const ATTEMPTS = 5;

/**
 * Compares every file of a release with its manifest: bytes, compressed twins, files nobody made. `sums` is
 * shared by the releases of a site that are looked at together.
 */
export function verifyRelease(
  folder: SiteFolder,
  release: string,
  sums = new FileSums(),
): Verified {
  const manifest = manifestOf(folder, release);
  if (manifest === null) {
    const fault = `release ${release} has no manifest, or one that was changed by hand`;
    return { files: 0, bytes: 0, faults: [fault] };
  }
  const root = releaseFolder(folder, release);
  const wanted = new Map(
    Object.entries(manifest.entries).map(([path, { sha256 }]) => [fileOf(path), sha256]),
  );
  const found = new Set(filesIn(root));
  const faults: string[] = [];
  let bytes = 0;
  for (const file of wanted.keys()) {
    if (!found.has(file)) faults.push(`release ${release}: ${file} is missing`);
  }
  for (const file of found) {
    const sha256 = wanted.get(file.replace(TWIN, ''));
    if (sha256 === undefined) {
      faults.push(`release ${release}: nobody published ${file}`);
      continue;
    }
    const sum = sums.of(`${root}/${file}`);
    bytes += sum.bytes;
    if (sum.sha256 !== sha256) {
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

/**
 * The release to go back to from the live one: the newest before it that is as it was made and of the same KIM,
 * for a slug may have changed hands. One with nothing but a first lane comes after all others: what was urgent
 * on the live release stands on it too. Null when there is none.
 */
export function wholeBefore(folder: SiteFolder): string | null {
  const live = liveRelease(folder);
  const owner = live === null ? null : (manifestOf(folder, live)?.owner ?? null);
  const older = releasesBefore(folder, live)
    .reverse()
    .flatMap((release) => manifestOf(folder, release) ?? [])
    .filter((manifest) => owner === null || manifest.owner === owner);
  const isPart = ({ inputs }: Manifest) => Number(inputs === null);
  const best = older.sort((a, b) => isPart(a) - isPart(b));
  const isAsMade = ({ release }: Manifest) => verifyRelease(folder, release).faults.length === 0;
  return best.find(isAsMade)?.release ?? null;
}

const momentOf = (folder: SiteFolder): string =>
  [liveRelease(folder), ...releasesOf(folder)].join();

function readSite(folder: SiteFolder, live: string | null): Verified {
  const releases = releasesOf(folder);
  const sums = new FileSums();
  const whole: Verified = { files: 0, bytes: 0, faults: [] };
  const link = lstatSync(join(folder.path, 'current'), { throwIfNoEntry: false });
  if (link && live === null) whole.faults.push('"current" does not name a release of ours');
  if (live !== null && !releases.includes(live)) {
    whole.faults.push(`release ${live} is live but not whole`);
  }
  for (const release of releases) {
    const { files, bytes, faults } = verifyRelease(folder, release, sums);
    whole.files += files;
    whole.bytes += bytes;
    whole.faults.push(...faults);
  }
  return whole;
}

/**
 * Files below a folder, none when something in it cannot be read. Folder by folder: what Node offers for a
 * whole tree takes ten times as long.
 */
function filesIn(root: string): string[] {
  const [folders, files]: [string[], string[]] = [[''], []];
  try {
    for (const folder of folders) {
      for (const entry of readdirSync(`${root}/${folder}`, { withFileTypes: true })) {
        if (entry.isDirectory()) folders.push(`${folder}${entry.name}/`);
        else files.push(folder + entry.name);
      }
    }
  } catch {
    return [];
  }
  return files;
}
