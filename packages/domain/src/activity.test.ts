import { expect, it } from 'vitest';
import { activityAt, quieterAt } from './activity.ts';

const now = Date.parse('2026-11-21T00:00:00+07:00');
const ago = (days: number) => new Date(now - days * 86_400_000).toISOString();
const rule = { fading: 14, silent: 30, zone: 'Asia/Jakarta' } as const;

it.each([
  [0, 'active'],
  [13.99, 'active'],
  [14, 'fading'],
  [29.99, 'fading'],
  [30, 'silent'],
  [400, 'silent'],
])('a KIM whose last own item is %d days old is %s', (quiet, activity) => {
  expect(activityAt(ago(quiet), now, rule)).toBe(activity);
});

it('a KIM without an own item has not started', () => {
  expect(activityAt(null, now, rule)).toBe('not-started');
});

it('a KIM is as quiet all day long as when the day began, in its own zone', () => {
  const last = '2026-11-07T10:00:00+07:00';
  const at = (moment: string) => activityAt(last, Date.parse(moment), rule);
  expect(at('2026-11-21T23:59:59+07:00')).toBe('active');
  expect(at('2026-11-22T00:00:00+07:00')).toBe('fading');
  expect(
    activityAt(last, Date.parse('2026-11-21T23:59:59+07:00'), { ...rule, zone: 'Asia/Jayapura' }),
  ).toBe('fading');
});

it('a new item wakes a KIM at once', () => {
  expect(activityAt(new Date(now + 3_600_000).toISOString(), now + 3_600_001, rule)).toBe('active');
});

it.each([
  ['2026-11-07T10:00:00+07:00', '2026-11-22T00:00:00+07:00'],
  ['2026-11-08T00:00:00+07:00', '2026-11-22T00:00:00+07:00'],
  ['2026-11-01T10:00:00+07:00', '2026-12-02T00:00:00+07:00'],
])('a KIM with an item of %s becomes quieter at %s, and not a moment before', (last, moment) => {
  const then = quieterAt(last, now, rule)!;
  expect(then).toBe(Date.parse(moment));
  expect(activityAt(last, then - 1, rule)).toBe(activityAt(last, now, rule));
  expect(activityAt(last, then, rule)).not.toBe(activityAt(last, now, rule));
});

it.each([null, ago(30), ago(400)])(
  'a KIM whose last item is of %s cannot become quieter',
  (last) => {
    expect(quieterAt(last, now, rule)).toBeNull();
  },
);
