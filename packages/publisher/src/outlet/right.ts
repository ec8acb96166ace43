import { RIGHT, type ObjectStore } from '@simpul/storage';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';

const RightSchema = z.object({ number: z.number().int().nonnegative(), id: z.string() });

/** Another publisher puts sites into this store now. */
export class Superseded extends Error {
  constructor(place: string) {
    super(
      `Another publisher has taken over the store at ${place}; this one puts nothing into it any more. Start it anew, or end the other one.`,
    );
  }
}

/** Takes the right to change what is served from this store, from whoever has it. Answers its number. */
export async function takeRight(store: ObjectStore): Promise<number> {
  for (;;) {
    const standing = await store.get(RIGHT);
    const before = standing === null ? 0 : readNumber(store.place, standing.bytes);
    const right = Buffer.from(JSON.stringify({ number: before + 1, id: randomUUID() }));
    const condition = standing === null ? { ifAbsent: true } : { ifMatch: standing.etag };
    if ((await store.put(RIGHT, right, condition)) !== null) return before + 1;
  }
}

/** Throws `Superseded` where somebody took the right after the one who has this number. */
export async function ensureRight(store: ObjectStore, number: number): Promise<void> {
  const standing = await store.get(RIGHT);
  if (standing !== null && readNumber(store.place, standing.bytes) > number) {
    throw new Superseded(store.place);
  }
}

/** A number that cannot be read is no reason to begin again at one: all pointers would count as newer. */
function readNumber(place: string, bytes: Buffer): number {
  try {
    return RightSchema.parse(JSON.parse(bytes.toString())).number;
  } catch {
    throw new Error(
      `${RIGHT} in the store at ${place} cannot be read. Put back {"number":N,"id":"x"} with N above the "right" of every pointer.`,
    );
  }
}
