/** An object as it stands in a store. */
export interface Stored {
  bytes: Buffer;
  /** Names these bytes at this key, for `ifMatch`. */
  etag: string;
  type: string;
  /** What was noted when it was put, or an empty text. */
  note: string;
}

export interface PutOptions {
  /** Content type; `application/octet-stream` where none is named. */
  type?: string;
  /** What caches between the store and a reader may do (Cache-Control). */
  cache?: string;
  /** A few characters of ASCII that come back with `get`. */
  note?: string;
  /** Put only where nothing stands at the key. */
  ifAbsent?: boolean;
  /** Put only where the object with this etag stands at the key. */
  ifMatch?: string;
}

export interface Listed {
  key: string;
  size: number;
  /** When it was put, in milliseconds, by the clock of the store. */
  putAt: number;
}

/**
 * Whole objects by key, as S3 has them: what is put is seen at once and by everybody, whole or not at all,
 * and a condition is judged in the same moment as the object is replaced. `tests/contract.ts` says it in
 * full and runs over all stores. A store that is out of reach rejects with `StoreTrouble`; a key that is none
 * (`isKey`) is refused with an error of its own, for it is a fault of the caller.
 */
export interface ObjectStore {
  /** Where it is, for sentences. */
  readonly place: string;
  /** The object, or null where none stands. */
  get: (key: string) => Promise<Stored | null>;
  /** Puts the bytes, and answers with their etag; null where the condition did not hold. */
  put: (key: string, bytes: Buffer, options?: PutOptions) => Promise<string | null>;
  /** Every object whose key begins so, in the order of the bytes of their keys. */
  list: (prefix: string) => AsyncIterable<Listed>;
  /** Takes an object away; one that is not there is passed over. */
  remove: (key: string) => Promise<void>;
}

/** A store that cannot be asked, or refuses; the message says which, and what to do. */
export class StoreTrouble extends Error {}

const LONGEST_SEGMENT = 200;
const CONTROL = /\p{Cc}/u;

/**
 * May this be the key of an object in every store? Segments between slashes are neither empty nor dots nor
 * longer than 200 bytes as a part of an address, and hold no control characters.
 */
export function isKey(key: string): boolean {
  const isSound = (segment: string) =>
    segment !== '' &&
    segment !== '.' &&
    segment !== '..' &&
    !CONTROL.test(segment) &&
    encodeSegment(segment).length <= LONGEST_SEGMENT;
  return key.isWellFormed() && key.split('/').every(isSound);
}

/** Throws for a text that may not be a key. */
export function checkKey(key: string): void {
  if (!isKey(key)) throw new Error(`${JSON.stringify(key)} may not be the key of an object`);
}

/** A segment of a key with nothing but unreserved characters and `%`. */
export const encodeSegment = (segment: string): string =>
  encodeURIComponent(segment).replaceAll(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

export const UNKNOWN_TYPE = 'application/octet-stream';
