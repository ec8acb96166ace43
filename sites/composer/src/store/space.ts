/** How much of what the browser gives this app is used, from 0 to 1; null where it does not say. */
export async function usedSpace(): Promise<{ share: number; free: number } | null> {
  const told = await navigator.storage?.estimate?.().catch(() => null);
  if (!told?.quota) return null;
  const used = told.usage ?? 0;
  return { share: used / told.quota, free: told.quota - used };
}

/** Room below which the writer is warned: a post with its ten photos, twice. */
const LITTLE_BYTES = 6_000_000;

export const isNearlyFull = ({ share, free }: { share: number; free: number }): boolean =>
  share > 0.9 || free < LITTLE_BYTES;

/** Asks the browser not to clear what is kept when the phone is short of room. */
export async function askToPersist(): Promise<void> {
  if ((await navigator.storage?.persisted?.().catch(() => true)) === false) {
    await navigator.storage.persist().catch(() => false);
  }
}

/** Was it for want of room that something could not be kept? */
export const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';
