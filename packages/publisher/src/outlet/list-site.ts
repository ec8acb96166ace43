import { fileOf } from '@simpul/site-model';
import { sumOf, type ListedFile, type Listing } from '@simpul/storage';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deservesTwins } from '../release/add-twins.ts';
import { twinsOf } from '../release/working-tree.ts';
import { liveRelease, manifestOf, releaseFolder, type SiteFolder } from '../release/site-folder.ts';

/** A site as it stands in the folder, in the form of a store. */
export interface Listed {
  listing: Listing;
  /** Where the bytes of each sum are that the listing before did not name. */
  fresh: Map<string, string>;
}

/**
 * Lists the live release of a site; null when none is. Only files that differ from the listing before are
 * looked at, so the cost follows the pages that changed. Throws when the release is replaced meanwhile.
 */
export function listSite(folder: SiteFolder, before: Listing | null): Listed | null {
  const release = liveRelease(folder);
  if (release === null) return null;
  const manifest = manifestOf(folder, release);
  if (manifest === null) throw new Error(`release ${release} has no manifest that can be believed`);
  const root = releaseFolder(folder, release);
  const files: Record<string, ListedFile> = {};
  const fresh = new Map<string, string>();
  for (const [path, { sha256, bytes }] of Object.entries(manifest.entries)) {
    const file = fileOf(path);
    const known = before?.files[file];
    const mayHaveTwins = deservesTwins(file, bytes);
    if (known?.sha256 === sha256 && (known.gz !== undefined || !mayHaveTwins)) {
      files[file] = known;
      continue;
    }
    const whole = join(root, file);
    if (known?.sha256 !== sha256) fresh.set(sha256, whole);
    const date = Math.floor(statSync(whole).mtimeMs / 1000);
    files[file] = { sha256, bytes, date, ...(mayHaveTwins && twinsIn(whole, fresh)) };
  }
  return { listing: { site: folder.site, release, files }, fresh };
}

/** The gzip twin is put in place last, so where it stands both do. */
function twinsIn(file: string, fresh: Map<string, string>): Pick<ListedFile, 'br' | 'gz'> {
  const [br, gz] = twinsOf(file) as [string, string];
  if (!existsSync(gz)) return {};
  const packed = (twin: string) => {
    const bytes = readFileSync(twin);
    fresh.set(sumOf(bytes), twin);
    return { sha256: sumOf(bytes), bytes: bytes.length };
  };
  return { br: packed(br), gz: packed(gz) };
}
