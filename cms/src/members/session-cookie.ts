const DAYS_90 = 90 * 24 * 60 * 60;

/**
 * The cookie of a member's device. Over https its name binds it to this host and to the whole of it
 * (RFC 6265bis, `__Host-`); a plain local address could not set such a name.
 */
const cookieName = (secure: boolean): string =>
  secure ? '__Host-simpul-anggota' : 'simpul-anggota';

/** The `Set-Cookie` that signs a device in; an empty token signs it out. */
export const sessionCookie = (token: string, secure: boolean): string =>
  [
    `${cookieName(secure)}=${token}`,
    'Path=/',
    `Max-Age=${token === '' ? 0 : DAYS_90}`,
    'HttpOnly',
    'SameSite=Strict',
    ...(secure ? ['Secure'] : []),
  ].join('; ');

/** The token in a `Cookie` header, or null. Two cookies of the name are one too many. */
export function tokenIn(header: string | undefined, secure: boolean): string | null {
  const start = `${cookieName(secure)}=`;
  const found = (header ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part.startsWith(start));
  return found.length === 1 ? found[0]!.slice(start.length) || null : null;
}
