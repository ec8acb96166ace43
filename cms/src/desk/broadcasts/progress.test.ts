import { nobody } from '@simpul/domain';
import { describe, expect, it } from 'vitest';
import { progressOf, type Sent, type Site } from './progress.ts';

const now = Date.parse('2026-11-21T12:00:00Z');
const site = (slug: string, region: string): Site => ({
  slug,
  region,
  kind: 'territorial',
  name: `KIM ${slug}`,
});
const sites = [site('a', '62.71.01.1001'), site('b', '62.71.01.1002'), site('c', '62.03.01.1001')];
const sent: Sent = {
  id: 'x',
  title: 'Jadwal vaksin',
  urgency: 'routine',
  audience: { ...nobody, regions: ['62.71'] },
  showFrom: null,
  revision: 7,
};
const told = (revisions: Record<string, number>, servedAt = '2026-11-21T11:00:00Z') =>
  new Map(Object.entries(revisions).map(([slug, revision]) => [slug, { revision, servedAt }]));

describe('the way of an announcement to the sites', () => {
  it('is done when every site it reaches has told of its revision or a later one', () => {
    expect(progressOf(sent, sites, told({ a: 7, b: 9 }), now)).toMatchObject({
      state: 'served',
      served: 2,
      reached: 2,
      missing: [],
    });
  });

  it('is not done while a receipt is older than the last change, or missing', () => {
    expect(progressOf(sent, sites, told({ a: 7, b: 6 }), now)).toMatchObject({
      state: 'spreading',
      served: 1,
      missing: ['KIM b'],
    });
    expect(progressOf(sent, sites, told({ c: 9 }), now)).toMatchObject({ served: 0, reached: 2 });
  });

  it('counts no receipt from before the moment at which it is shown', () => {
    const later = { ...sent, showFrom: '2026-11-21T11:30:00Z' };
    expect(progressOf(later, sites, told({ a: 7, b: 7 }), now).served).toBe(0);
    const since = told({ a: 7, b: 7 }, '2026-11-21T11:30:00Z');
    expect(progressOf(later, sites, since, now).state).toBe('served');
  });

  it('has not begun before that moment', () => {
    const scheduled = { ...sent, showFrom: '2026-11-22T00:00:00Z' };
    expect(progressOf(scheduled, sites, told({ a: 7, b: 7 }), now).state).toBe('scheduled');
  });

  it('ends nowhere when it reaches no running site', () => {
    const far = { ...sent, audience: { ...nobody, regions: ['62.02'] } };
    expect(progressOf(far, sites, told({}), now).state).toBe('nobody');
  });
});
