import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

let sequence = 0;

/** Marks a file that is still being written; a killed run leaves it behind and the next start removes it. */
export const UNFINISHED = /\.\d+-\d+\.tmp$/;

/**
 * Writes a file so that readers see the old bytes or all of the new ones, also after a power cut:
 * written beside, flushed, renamed.
 */
export function writeWhole(file: string, bytes: string | Buffer): void {
  const beside = `${file}.${process.pid}-${sequence++}.tmp`;
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeNew(beside, bytes);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/**
 * Creates a file that must not exist yet, and flushes it. An existing name is refused: in a release it
 * may be a hard link whose bytes other releases show.
 */
export function writeNew(file: string, bytes: string | Buffer): void {
  const data = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
  const handle = openSync(file, 'wx', 0o644);
  try {
    for (let at = 0; at < data.length;) at += writeSync(handle, data, at);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Makes the names in a folder durable. */
export function flushFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
