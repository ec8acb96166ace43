import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

export type Lock = { ok: true; release: () => void } | { ok: false; holder: number };

const HolderSchema = z.object({
  pid: z.number().int().positive(),
  born: z.string(),
  /** It belongs to those among whom a database decides who may have it. */
  isLed: z.boolean().default(false),
});
type Holder = z.output<typeof HolderSchema>;

/**
 * Takes a lock that one living process at a time can hold, or names the process that has it. The lock of
 * a process that ended, however that came about, counts for nothing: the file says when its process was
 * born, so another process with the same number is not taken for it. With `isLed` the database has said that
 * it is ours: then one that was led before, and hangs, does not keep us out.
 */
export function takeLock(file: string, isLed = false): Lock {
  mkdirSync(dirname(file), { recursive: true });
  const born = bornAt(process.pid);
  const mine = JSON.stringify({ pid: process.pid, born, isLed, key: randomUUID() });
  const beside = `${file}.${process.pid}`;
  try {
    for (let attempt = 0; attempt < 5; attempt++) {
      // A link appears with its content, so nobody ever reads a lock that is half written.
      writeFileSync(beside, mine);
      try {
        linkSync(beside, file);
        return { ok: true, release: () => release(file, mine) };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const left = textOf(file);
      const holder = holderIn(left);
      if (holder !== null && !(isLed && holder.isLed)) return { ok: false, holder: holder.pid };
      clearAway(file, left);
    }
  } finally {
    rmSync(beside, { force: true });
  }
  throw new Error(`the lock ${file} cannot be taken`);
}

/** The living process that holds a lock, or null. */
export const holderOf = (file: string): number | null => holderIn(textOf(file))?.pid ?? null;

function holderIn(text: string): Holder | null {
  try {
    const holder = HolderSchema.parse(JSON.parse(text));
    return holder.born !== '' && bornAt(holder.pid) === holder.born ? holder : null;
  } catch {
    return null;
  }
}

/** Removes a lock that counts for nothing, unless somebody has just replaced it. */
function clearAway(file: string, left: string): void {
  const aside = `${file}.${process.pid}.left`;
  try {
    renameSync(file, aside);
    if (textOf(aside) !== left) linkSync(aside, file);
    rmSync(aside);
  } catch {
    // Another process was quicker: the next attempt sees what it made.
  }
}

function release(file: string, mine: string): void {
  if (textOf(file) === mine) rmSync(file, { force: true });
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** When a process was started, in ticks since boot (proc(5), field 22); empty when there is none. */
function bornAt(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
