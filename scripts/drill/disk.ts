import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { say, type Outcome } from './outcome.ts';
import { Stand } from './stand.ts';

/** A disk of its own, in memory, as small as the network of a drill allows. */
const SIZE = 'size=24m,nr_inodes=6000';
/** How long it stays broken while readers read and the publisher tries, before and after it is started anew. */
const BROKEN_MS = 600;
/** A start needs room for a status, so nothing tells when it is over. */
const START_MS = 1200;

interface Way {
  begin: (disk: string) => void;
  end: (disk: string) => void;
}

const WAYS: Record<string, Way> = {
  full: {
    begin: (disk) => {
      const { bavail, bsize } = statfsSync(disk);
      writeFileSync(join(disk, 'filler'), Buffer.alloc(bavail * bsize));
    },
    end: (disk) => rmSync(join(disk, 'filler')),
  },
  'without an inode left': {
    begin: (disk) => {
      const folder = join(disk, 'fillers');
      mkdirSync(folder);
      for (let left = statfsSync(disk).ffree; left > 0; left--) {
        writeFileSync(join(folder, String(left)), '');
      }
    },
    end: (disk) => rmSync(join(disk, 'fillers'), { recursive: true }),
  },
  'read-only': {
    begin: (disk) => mount('-o', 'remount,ro', disk),
    end: (disk) => mount('-o', `remount,rw,${SIZE}`, disk),
  },
};

/** May this process mount a disk? Only root may. */
export const mayMount = (): boolean => process.getuid?.() === 0 && canMount();

/**
 * The disk under the sites fills up, runs out of inodes, turns read-only, with news coming meanwhile, with
 * and without a start of the publisher in between. Readers must find every page as it was or as it should
 * be, and everything must be published when there is room again, without anybody doing anything.
 */
export async function drillDisk(times: number): Promise<Outcome> {
  if (!mayMount()) throw new Error('This drill mounts a small disk: run it as root.');
  const failures: string[] = [];
  const disk = mkdtempSync(join(tmpdir(), 'simpul-disk-'));
  mount('-t', 'tmpfs', '-o', SIZE, 'tmpfs', disk);
  const stand = await Stand.set(disk);
  let runs = 0;
  try {
    await stand.startPublisher();
    await stand.settled();
    stand.readers.begin(2);
    for (let time = 0; time < times; time++) {
      for (const [what, way] of Object.entries(WAYS)) {
        say(`a disk ${what} …`);
        await breakDisk(stand, disk, way, runs++ % 2 === 1);
        for (const fault of await stand.faults()) failures.push(`a disk ${what}: ${fault}`);
      }
    }
  } catch (error) {
    failures.push((error as Error).message);
  } finally {
    await stand.strike(disk);
    execFileSync('umount', [disk]);
    rmSync(disk, { recursive: true });
  }
  return { runs, failures, figures: { pagesRead: stand.readers.asked } };
}

async function breakDisk(stand: Stand, disk: string, way: Way, kills: boolean): Promise<void> {
  way.begin(disk);
  try {
    stand.next();
    await sleep(BROKEN_MS);
    if (kills) {
      await stand.restartPublisher();
      await sleep(START_MS);
    }
  } finally {
    way.end(disk);
  }
  // A publisher that could not even start is started again by whoever keeps it running.
  await stand.settled(() => stand.keepPublisher());
}

function mount(...words: string[]): void {
  execFileSync('mount', words);
}

function canMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'simpul-mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' });
    execFileSync('umount', [folder]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
