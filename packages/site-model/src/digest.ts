import { hash } from 'node:crypto';

const known = new WeakMap<object, string>();

const sha = (text: string): string => hash('sha256', text, 'base64url').slice(0, 27);

/**
 * JSON with the keys of objects in order and without those that are undefined. An item stands in it by its
 * digest, which is remembered, or was, by whoever read the item from disk.
 */
function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  return isItem(value) ? `#${digest(value)}` : fieldsOf(value as Record<string, unknown>);
}

function fieldsOf(fields: Record<string, unknown>): string {
  let text = '{';
  for (const name of Object.keys(fields).sort()) {
    if (fields[name] !== undefined) text += `${JSON.stringify(name)}:${canonical(fields[name])},`;
  }
  return `${text}}`;
}

const isItem = (value: object): boolean => 'id' in value && 'publishedAt' in value;

const part = (value: unknown): string =>
  typeof value === 'object' && value !== null ? digest(value) : canonical(value);

/**
 * A short digest of a JSON-like value; equal values give equal digests whatever the order of their keys.
 * The digest of an object is remembered, so content must never be changed in place. That of an array
 * is made from the digests of its elements each time: lists are short-lived, what stands in them is not.
 */
export function digest(value: unknown): string {
  if (typeof value !== 'object' || value === null) return sha(canonical(value));
  if (Array.isArray(value)) return sha(`a${value.map(part).join('\n')}`);
  const before = known.get(value);
  if (before !== undefined) return before;
  const made = sha(`o${fieldsOf(value as Record<string, unknown>)}`);
  known.set(value, made);
  return made;
}

/** Takes over what `digest` once answered for an item that is equal to this one. */
export const rememberDigest = (item: object, made: string): void => void known.set(item, made);
