import { expect, it } from 'vitest';
import { activityAt } from './activity.ts';

const now = Date.parse('2026-11-21T00:00:00Z');
const ago = (days: number) => new Date(now - days * 86_400_000).toISOString();
const days = { fading: 14, silent: 30 };

it.each([
  [0, 'active'],
  [13.99, 'active'],
  [14, 'fading'],
  [29.99, 'fading'],
  [30, 'silent'],
  [400, 'silent'],
])('a KIM whose last own item is %d days old is %s', (quiet, activity) => {
  expect(activityAt(ago(quiet), now, days)).toBe(activity);
});

it('a KIM without an own item has not started', () => {
  expect(activityAt(null, now, days)).toBe('not-started');
});
