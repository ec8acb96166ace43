import { describe, expect, it } from 'vitest';
import { sessionCookie, tokenIn } from './session-cookie.ts';

describe('the cookie of a device', () => {
  it('is bound to the host over https, and no script reads it', () => {
    expect(sessionCookie('abc', true)).toBe(
      '__Host-simpul-anggota=abc; Path=/; Max-Age=7776000; HttpOnly; SameSite=Strict; Secure',
    );
  });

  it('has a plain name where there is no https', () => {
    expect(sessionCookie('abc', false)).not.toMatch(/__Host-|Secure/);
  });

  it('ends at once when the device is signed out', () => {
    expect(sessionCookie('', true)).toContain('=; Path=/; Max-Age=0;');
  });

  it('is read by its own name alone, and not when it comes twice', () => {
    expect(tokenIn('a=1; __Host-simpul-anggota=x; b=2', true)).toBe('x');
    expect(tokenIn('simpul-anggota=x', true)).toBeNull();
    expect(tokenIn('simpul-anggota=x; simpul-anggota=y', false)).toBeNull();
    expect(tokenIn('simpul-anggota=', false)).toBeNull();
    expect(tokenIn(undefined, false)).toBeNull();
  });
});
