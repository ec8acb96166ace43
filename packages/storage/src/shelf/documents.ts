import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { ObjectStore } from '../object-store.ts';
import { listingKey, pointerKey } from './keys.ts';

const Sum = z.string().regex(/^[0-9a-f]{64}$/);
const Packed = z.object({ sha256: Sum, bytes: z.number().int().nonnegative() });

const FileSchema = Packed.extend({
  /** Second of its change, by which readers know what they have; as the folder of the publisher has it. */
  date: z.number().int(),
  /** Its compressed forms. */
  br: Packed.optional(),
  gz: Packed.optional(),
});
export type ListedFile = z.output<typeof FileSchema>;

const ListingSchema = z.object({
  site: z.string(),
  release: z.string(),
  /** By name of the file: `berita/x.html`. */
  files: z.record(z.string(), FileSchema),
});
/** Everything that stands on a site at one moment. */
export type Listing = z.output<typeof ListingSchema>;

const PointerSchema = z.object({
  /** The live release, and its listing; both null when the site was taken off. */
  release: z.string().nullable(),
  listing: Sum.nullable(),
  /** Number of the right under which it was put. */
  right: z.number().int().nonnegative(),
  /** Never twice the same: a pointer that was put back to an older listing is another object. */
  id: z.string(),
});
export type Pointer = z.output<typeof PointerSchema>;

/** A pointer as it stands; null where it cannot be read, so that it can only be replaced. */
export interface StandingPointer {
  etag: string;
  pointer: Pointer | null;
}

/** The pointer of a site, or null where the site was never put into the store. */
export async function readPointer(
  store: ObjectStore,
  site: string,
): Promise<StandingPointer | null> {
  const found = await store.get(pointerKey(site));
  return found && { etag: found.etag, pointer: parsed(PointerSchema, found.bytes) };
}

/** A listing by its sum; null where it is missing or not as it was put. */
export async function readListing(
  store: ObjectStore,
  site: string,
  sha256: string,
): Promise<Listing | null> {
  const found = await store.get(listingKey(site, sha256));
  if (found === null || sumOf(found.bytes) !== sha256) return null;
  return parsed(ListingSchema, found.bytes);
}

/** The bytes of a listing or pointer, the same for the same content. */
export const printDocument = (document: Listing | Pointer): Buffer =>
  Buffer.from(JSON.stringify(document));

/** SHA-256 as names have it. */
export const sumOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

function parsed<T>(schema: z.ZodType<T>, bytes: Buffer): T | null {
  try {
    return schema.parse(JSON.parse(bytes.toString()));
  } catch {
    return null;
  }
}

const NOTE = /^([0-9a-f]{64}) (\d+)$/;

/** What is noted beside a file that has a name of its own: the sum of its bytes and the second of its change. */
export const noteOf = (bytes: Buffer, date: number): string => `${sumOf(bytes)} ${date}`;

/** The second in such a note; null where the note is not ours or the bytes are others. */
export function dateIn(note: string, bytes: Buffer): number | null {
  const [, sum, date] = NOTE.exec(note) ?? [];
  return sum === sumOf(bytes) ? Number(date) : null;
}
