const channels = (hex: string): number[] =>
  [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

/** From `a` (0) to `b` (1). */
export function mix(a: string, b: string, share: number): string {
  const [from, to] = [channels(a), channels(b)];
  const mixed = from.map((value, at) =>
    Math.round(value + (to[at]! - value) * Math.min(1, Math.max(0, share))),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** `steps` colours from the first stop to the last. Few steps keep a painting small. */
export function ramp(stops: readonly string[], steps = 9): string[] {
  return Array.from({ length: steps }, (_, at) => {
    const place = (at / (steps - 1)) * (stops.length - 1);
    const low = Math.min(stops.length - 2, Math.floor(place));
    return mix(stops[low]!, stops[low + 1]!, place - low);
  });
}
