import type { Draft } from './draft.ts';
import { bytesOf } from './missing.ts';

/** Headers, answers and the frame of one request, seen on the line; rounded up. */
const FRAME = 1_500;

/** Bytes that sending the draft will cost, about. `isStored` tells which photos are there already. */
export function costOf(draft: Draft, isStored: (key: string) => boolean): number {
  const photos = draft.photos.filter(
    ({ key, hash, trouble }) => hash === null && trouble === null && !isStored(key),
  );
  const bytes = photos.reduce((sum, photo) => sum + photo.bytes + FRAME, 0);
  const { title, body, place, source, summary } = draft.fields;
  // The text goes once and comes back once.
  return bytes + 2 * bytesOf(title + body + place + source + summary) + 2 * FRAME;
}
