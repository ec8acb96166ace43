/** A part of a file: the first and the last byte. */
export interface ByteRange {
  first: number;
  last: number;
}

/**
 * The part that a Range header asks for (RFC 9110, 14.1.2). `whole` where there is none, where it counts
 * in another unit, or names several parts, which nobody needs here; null where no byte of it exists.
 */
export function readRange(header: string | undefined, size: number): ByteRange | 'whole' | null {
  const asked = /^bytes=(.*)$/i.exec(header ?? '')?.[1];
  if (asked === undefined || asked.includes(',')) return 'whole';
  // Trimmed first: two runs of spaces side by side would be divided in every way there is.
  const [, from, to] = /^(\d*)\s*-\s*(\d*)$/.exec(asked.trim()) ?? [];
  if (from === undefined || to === undefined || (from === '' && to === '')) return null;
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return first > last ? null : { first, last };
}
