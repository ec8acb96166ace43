/** The first instant of a quarter, `ahead` quarters after the one of `now`. */
function quarter(now: number, ahead: number): number {
  const date = new Date(now);
  return Date.UTC(date.getUTCFullYear(), (Math.floor(date.getUTCMonth() / 3) + ahead) * 3);
}

/**
 * Until when a security.txt is good: the beginning of the third quarter to come, so always six to nine
 * months ahead (RFC 9116 2.5.5 asks for less than a year). It moves in steps so that the file, and
 * with it the release, stays the same between them.
 */
export const securityExpires = (now: number): string =>
  new Date(quarter(now, 3)).toISOString().replace('.000Z', 'Z');

/** When the expiry takes its next step, in milliseconds. */
export const nextSecurityStep = (now: number): number => quarter(now, 1);
