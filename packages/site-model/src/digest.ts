import { createHash } from 'node:crypto';

const known = new WeakMap<object, string>();

const sha = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 27);

/**
 * A short digest of a JSON-like value; equal values give equal digests whatever the order of their keys.
 * Objects are digested once and remembered, so content must never be changed in place.
 */
export function digest(value: unknown): string {
  if (typeof value !== 'object' || value === null) return sha(JSON.stringify(value) ?? 'undefined');
  const before = known.get(value);
  if (before !== undefined) return before;
  const parts = Array.isArray(value)
    ? value.map(digest)
    : Object.entries(value)
        .filter(([, inner]) => inner !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(
          ([name, inner]) =>
            `${name}:${inner !== null && typeof inner === 'object' ? digest(inner) : JSON.stringify(inner)}`,
        );
  const made = sha(`${Array.isArray(value) ? 'a' : 'o'}${parts.join('\n')}`);
  known.set(value, made);
  return made;
}
