import { createHash } from 'node:crypto';
import { z } from 'zod';
import { UNKNOWN_TYPE, type PutOptions, type Stored } from './object-store.ts';

/** What is said of an object stands before its bytes, padded to so many. */
export const HEAD_BYTES = 1024;
const HeadSchema = z.object({ type: z.string(), cache: z.string(), note: z.string() });
const NAME = /^\d{10}$/;

/** The name of a version's file in the folder of its object. */
export const nameOf = (version: number): string => String(version).padStart(10, '0');

/** The numbers of the versions among these names, lowest first. */
export const versionsIn = (names: readonly string[]): number[] =>
  names
    .filter((name) => NAME.test(name))
    .map(Number)
    .sort((a, b) => a - b);

/** The file of a version. Throws where more is said of the object than there is room for. */
export function printVersion(
  key: string,
  bytes: Buffer,
  { type = UNKNOWN_TYPE, cache = '', note = '' }: PutOptions,
): Buffer {
  const said = Buffer.from(JSON.stringify({ type, cache, note }));
  if (said.length > HEAD_BYTES) throw new Error(`too much is noted of ${key}`);
  return Buffer.concat([said, Buffer.alloc(HEAD_BYTES - said.length, ' '), bytes]);
}

/** The version that says that there is no object. */
export const NOTHING = Buffer.alloc(0);

/**
 * The object in the file of a version; null where it says that there is none. Where the head is damaged the
 * bytes are told as they are: whoever asked for them knows their sum, and can put them again.
 */
export function readVersion(file: Buffer): Stored | null {
  if (file.length === 0) return null;
  const bytes = file.subarray(HEAD_BYTES);
  return { bytes, etag: etagOf(bytes), ...headOf(file) };
}

/** Names bytes, as S3 does. */
export const etagOf = (bytes: Buffer): string => createHash('md5').update(bytes).digest('hex');

function headOf(file: Buffer): Pick<Stored, 'type' | 'note'> {
  try {
    const { type, note } = HeadSchema.parse(JSON.parse(file.toString('utf8', 0, HEAD_BYTES)));
    return { type, note };
  } catch {
    return { type: UNKNOWN_TYPE, note: '' };
  }
}
