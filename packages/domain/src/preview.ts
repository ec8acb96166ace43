/**
 * The address of a preview: `/pratinjau/<second>-<token>` on the site's own host. The second (since 1970)
 * is when it ends, so whoever serves it refuses it in time without asking anybody; the token is 256
 * random bits. Where a preview rests, only `key`, the SHA-256 of `<second>-<token>`, is known: another
 * second would be another key, so nobody prolongs an address that they hold.
 */
const PATH = /^\/pratinjau\/((\d{10})-[\w-]{43})$/;
const KEY = /^[0-9a-f]{64}$/;

const secondOf = (instant: number): string => String(Math.floor(instant / 1000)).padStart(10, '0');

/** The last part of an address: what its holder knows. `token` has 43 signs of base64url. */
export const previewSecret = (endsAt: number, token: string): string =>
  `${secondOf(endsAt)}-${token}`;

/** The path of a preview on the host of its site. */
export const previewPath = (secret: string): string => `/pratinjau/${secret}`;

/** What the path of a request asks for, or null when it is not the address of a preview. `endsAt` in milliseconds. */
export function readPreviewPath(path: string): { secret: string; endsAt: number } | null {
  const [, secret, second] = PATH.exec(path) ?? [];
  return secret === undefined ? null : { secret, endsAt: Number(second) * 1000 };
}

/** The file of a preview below its site's folder of previews. */
export const previewFile = (endsAt: number, key: string): string =>
  `${secondOf(endsAt)}-${key}.html`;

/** When the preview in a file ends, in milliseconds; null for a file that holds none. */
export function previewEnd(file: string): number | null {
  const [, second, key] = /^(\d{10})-(.+)\.html$/.exec(file) ?? [];
  return second !== undefined && KEY.test(key!) ? Number(second) * 1000 : null;
}

/** The folder of all previews, beside those of the sites: no site can have its name. */
export const PREVIEWS = '_previews';
