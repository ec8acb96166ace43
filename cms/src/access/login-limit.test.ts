import { describe, expect, it } from 'vitest';
import { limitLogins } from './login-limit.ts';

const guess = (
  limit: ReturnType<typeof limitLogins>,
  times: number,
  of: (n: number) => [string, string],
) => Array.from({ length: times }, (_, n) => limit.mayTry(...of(n))).filter(Boolean).length;

describe('signing in', () => {
  it('is tried twenty times from one client, whatever the accounts', () => {
    const limit = limitLogins(() => 0);
    expect(guess(limit, 60, (n) => [`a${n}@x.id`, '10.0.0.1'])).toBe(20);
    expect(limit.mayTry('a1@x.id', '10.0.0.2')).toBe(true);
  });

  it('is tried five times on one account from one client', () => {
    const limit = limitLogins(() => 0);
    expect(guess(limit, 60, () => ['a@x.id', '10.0.0.1'])).toBe(5);
    expect(limit.mayTry('b@x.id', '10.0.0.1')).toBe(true);
  });

  it('is tried fifty times on one account from many clients, and its officer still comes in', () => {
    const limit = limitLogins(() => 0);
    limit.mayTry('a@x.id', '10.1.0.1');
    limit.succeeded('a@x.id', '10.1.0.1');
    expect(guess(limit, 200, (n) => ['a@x.id', `10.0.0.${n}`])).toBe(50);
    expect(limit.mayTry('a@x.id', '10.1.0.1')).toBe(true);
  });

  it('counts one IPv6 network and one address in two spellings as one client', () => {
    const network = limitLogins(() => 0);
    expect(guess(network, 60, (n) => [`a${n}`, `2001:db8:1:2::${n}`])).toBe(20);
    expect(network.mayTry('b', '2001:db8:1:3::1')).toBe(true);
    const mapped = limitLogins(() => 0);
    expect(guess(mapped, 60, (n) => [`a${n}`, n % 2 ? '10.0.0.1' : '::ffff:10.0.0.1'])).toBe(20);
  });

  it('that succeeds holds nobody up', () => {
    const limit = limitLogins(() => 0);
    for (let n = 0; n < 100; n++) {
      expect(limit.mayTry('a@x.id', '10.0.0.1')).toBe(true);
      limit.succeeded('a@x.id', '10.0.0.1');
    }
  });
});
