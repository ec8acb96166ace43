import { hostname } from 'node:os';
import type { Status } from './status.ts';
import type { Workshop } from './workshop.ts';

/** What a resident publisher knows besides its workshop; moments in milliseconds. */
interface Heard {
  lastAnswer: number | null;
  silence: string | null;
  lastSweep: number;
}

/** How publishing stands now. */
export function statusOf(workshop: Workshop, heard: Heard): Omit<Status, 'running'> {
  const { content, ledger, publication, supplies, now, holds, disk, readBack, receipts } =
    workshop.parts;
  const due = publication.dueSites();
  return {
    at: new Date(now()).toISOString(),
    host: hostname(),
    pid: process.pid,
    theme: workshop.parts.theme.version,
    crew: workshop.parts.pool.crew(),
    revision: content.network?.revision ?? null,
    cms: { lastAnswer: instant(heard.lastAnswer), problem: heard.silence },
    backlog: backlogOf(workshop),
    oldestWaiting: instant(ledger.oldestWaiting()),
    lacking: supplies.lackingCount,
    receipts: readBack.waiting + receipts.waiting,
    freeBytes: disk.left()?.bytes ?? null,
    lastSweep: instant(heard.lastSweep),
    nextChange: instant(ledger.nextChange()),
    sites: [...ledger.states.values()]
      .map(({ site, live, failure, busy }) => ({
        site,
        revision: live?.revision ?? null,
        release: live?.release ?? null,
        pages: live?.pages ?? 0,
        bytes: live?.bytes ?? 0,
        error: failure?.problem ?? null,
        heldSince: holds.since(site),
        due: busy || due.has(site),
      }))
      .sort((a, b) => (a.site < b.site ? -1 : 1)),
    problems: workshop.problems(),
  };
}

/** How much is coming, due or being done; 0 means that everything is published. */
function backlogOf({ isLooking, parts }: Workshop): number {
  const { content, media, outlet, publication } = parts;
  const coming = content.network === null ? 1 : content.behind().length;
  const others = Number(isLooking) + Number(!media.isIdle) + (outlet?.backlog ?? 0);
  return publication.backlog + coming + others;
}

const instant = (at: number | null): string | null =>
  at === null ? null : new Date(at).toISOString();
