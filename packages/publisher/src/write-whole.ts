import {
  closeSync,
  fsync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
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
    writeFlushed(beside, bytes);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** The same without waiting for the disk: for what is written again and again and may be lost with the power. */
export function writeAtOnce(file: string, bytes: string): void {
  const beside = `${file}.${process.pid}-${sequence++}.tmp`;
  writeFileSync(beside, bytes);
  renameSync(beside, file);
}

/** Writes a new file and makes its bytes durable. */
export function writeFlushed(file: string, bytes: string | Buffer): void {
  const handle = openSync(file, 'wx');
  try {
    writeFileSync(handle, bytes);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * Makes files and folders durable, all at the same time: the disk then takes them in one go. One after
 * the other a hundred files take ten times as long.
 */
export const flush = async (paths: readonly string[]): Promise<void> =>
  flushHandles(paths.map((path) => openSync(path, 'r')));

/** The same for open files, which are closed. */
export async function flushHandles(handles: readonly number[]): Promise<void> {
  await Promise.all(
    handles.map(
      (handle) =>
        new Promise<void>((done, fail) => {
          // With callbacks: a promised handle costs more than many a page takes to render.
          fsync(handle, (error) => {
            closeSync(handle);
            if (error) fail(error);
            else done();
          });
        }),
    ),
  );
}
