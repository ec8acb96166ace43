import { mkdirSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { foldersIn } from '../folders.ts';
import { writeAtOnce } from '../write-whole.ts';
import { holderOf } from './lock.ts';

const SiteStatusSchema = z.object({
  site: z.string(),
  /** Network revision that the live release was made from, null while nothing is served. */
  revision: z.number().nullable(),
  release: z.string().nullable(),
  pages: z.number(),
  bytes: z.number(),
  /** Why the last attempt failed, or null. */
  error: z.string().nullable(),
  /** Instant since when it is held at an earlier release, or null. */
  heldSince: z.string().nullable(),
  /** Is something still to be done for it? */
  due: z.boolean(),
});
export type SiteStatus = z.output<typeof SiteStatusSchema>;

const StatusSchema = z.object({
  /** Instant this was written. */
  at: z.string(),
  /** Machine and process that wrote it. */
  host: z.string(),
  pid: z.number(),
  theme: z.string(),
  /** Processes that render, and their threads together. */
  crew: z.object({ processes: z.number(), threads: z.number() }),
  /** Newest network revision at hand. */
  revision: z.number().nullable(),
  cms: z.object({ lastAnswer: z.string().nullable(), problem: z.string().nullable() }),
  /** Sites, KIM contents and pictures with something still to do; 0 means that all is published. */
  backlog: z.number(),
  /** Instant since when the change waits that waits longest, or null. */
  oldestWaiting: z.string().nullable(),
  /** Pictures and documents still to be fetched. */
  lacking: z.number(),
  /** Receipts still to be written or sent. */
  receipts: z.number(),
  /** Bytes that are left on the disk of the sites, null where it does not say. */
  freeBytes: z.number().nullable(),
  lastSweep: z.string().nullable(),
  /** Instant at which something changes by itself next. */
  nextChange: z.string().nullable(),
  sites: z.array(SiteStatusSchema),
  /** Everything that somebody should look at, one sentence each. */
  problems: z.array(z.string()),
});
/** What the publisher last said of itself; `running`: does the process that said it still work here? */
export type Status = z.output<typeof StatusSchema> & { running: boolean };

/** A status that is older than this, in milliseconds, is of a publisher that ended: it writes once a minute. */
const SILENT_MS = 90_000;

const fileIn = (desk: string): string => join(desk, 'status.json');
export const lockFile = (desk: string): string => join(desk, 'lock');

export function writeStatus(desk: string, status: Omit<Status, 'running'>): void {
  mkdirSync(desk, { recursive: true });
  writeAtOnce(fileIn(desk), JSON.stringify(status));
}

/** The publisher's last word about itself, or null when it never ran on this folder. */
export function readStatus({ varDir }: { varDir: string }): Status | null {
  const { desk } = foldersIn(varDir);
  try {
    const status = StatusSchema.parse(JSON.parse(readFileSync(fileIn(desk), 'utf8')));
    return { ...status, running: isRunning(status, desk) };
  } catch {
    return null;
  }
}

/** Processes of this machine can be looked at; of another one there is only the sign of life it gives. */
function isRunning({ host, pid, at }: z.output<typeof StatusSchema>, desk: string): boolean {
  if (host === hostname()) return holderOf(lockFile(desk)) === pid;
  return Date.now() - Date.parse(at) < SILENT_MS;
}
