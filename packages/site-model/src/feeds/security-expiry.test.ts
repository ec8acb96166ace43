import { expect, it } from 'vitest';
import { nextSecurityStep, securityExpires } from './security-expiry.ts';

const DAY = 86_400_000;

it('a security.txt is always good for six to nine months', () => {
  for (let now = Date.UTC(2026, 0, 1); now < Date.UTC(2028, 0, 1); now += DAY / 2) {
    const days = (Date.parse(securityExpires(now)) - now) / DAY;
    expect(days).toBeGreaterThan(180);
    expect(days).toBeLessThan(280);
  }
});

it('its expiry stays the same until the next step, and moves then', () => {
  const now = Date.parse('2026-11-21T12:00:00Z');
  const step = nextSecurityStep(now);
  expect(new Date(step).toISOString()).toBe('2027-01-01T00:00:00.000Z');
  expect(securityExpires(step - 1)).toBe(securityExpires(now));
  expect(securityExpires(step)).not.toBe(securityExpires(now));
});
