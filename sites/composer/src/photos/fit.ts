/** Longest side of a photo as it is sent, in pixels, and its bytes. */
export const photoSize = { side: 1600, bytes: 150_000 };

/** Width and height within `side`, in whole pixels, never larger than they are. */
export function fitInto(
  { width, height }: { width: number; height: number },
  side: number,
): { width: number; height: number } {
  const scale = Math.min(1, side / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

/** Sizes and qualities to try, best first: a dense photo loses quality before it loses size. */
export const attempts: readonly { side: number; quality: number }[] = [
  { side: 1600, quality: 0.78 },
  { side: 1600, quality: 0.66 },
  { side: 1600, quality: 0.54 },
  { side: 1280, quality: 0.6 },
  { side: 1280, quality: 0.48 },
  { side: 1024, quality: 0.5 },
  { side: 800, quality: 0.45 },
  { side: 640, quality: 0.4 },
];
