import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { root } from '../setup/root.ts';

/** Raised when a backup of now could not be put back by what reads the one before. */
export const FORMAT = 1;

/** Where the parts of a backup stand in its tar file. `files/` is the folder of the CMS. */
export const PARTS = {
  sums: 'SHA256SUMS',
  description: 'simpul-backup.json',
  settings: 'env',
  sqlite: 'data.db.gz',
  postgres: 'database.dump',
  files: 'files',
} as const;

const CountsSchema = z.object({
  kims: z.number(),
  posts: z.number(),
  announcements: z.number(),
  officers: z.number(),
  members: z.number(),
  /** Rows of the media library. */
  library: z.number(),
  /** Files beside the database. */
  files: z.number(),
});
export type Counts = z.output<typeof CountsSchema>;

const DescriptionSchema = z.object({
  format: z.literal(FORMAT),
  /** Version of Simpul that made it. */
  simpul: z.string(),
  /** Moment of the copy of the database. */
  at: z.iso.datetime(),
  database: z.enum(['sqlite', 'postgres']),
  counts: CountsSchema,
  /** Sites that were held at an earlier release, and since when: releases are in no backup. */
  held: z.record(z.string(), z.string()),
});
export type Description = z.output<typeof DescriptionSchema>;

const PackageSchema = z.object({ version: z.string() });

/** The version of Simpul that runs here. */
export const versionHere = (): string =>
  PackageSchema.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))).version;

/** Reads the description of a backup; refuses with a sentence one that a newer Simpul made. */
export function readDescription(text: string, here: string): Description {
  let json: unknown = null;
  try {
    json = JSON.parse(text);
  } catch {
    // Judged below, as anything else that is no description.
  }
  const made = z.object({ format: z.int(), simpul: z.string() }).safeParse(json);
  if (made.success && (made.data.format > FORMAT || isNewer(made.data.simpul, here))) {
    throw new Error(
      `It was made by Simpul ${made.data.simpul}, which is newer than this one (${here}). Bring this one to that version first.`,
    );
  }
  const description = DescriptionSchema.safeParse(json);
  if (!description.success) throw new Error('Its description cannot be read.');
  return description.data;
}

/** Is a version like 1.10.0 after another one? */
function isNewer(version: string, other: string): boolean {
  return version.localeCompare(other, 'en', { numeric: true }) > 0;
}
