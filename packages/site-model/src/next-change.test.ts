import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextChange } from './next-change.ts';
import { pagesOfMicrosite } from './pages-of-microsite.ts';
import { pagesOfPortal } from './pages-of-portal.ts';
import {
  NOW,
  aKim,
  aKimContent,
  aMicrosite,
  aNetwork,
  aPortal,
  aSharedEvent,
  anAnnouncement,
  anEvent,
  nobodyAudience,
} from './testing/index.ts';

const HOUR = 3_600_000;
const inHours = (hours: number) => new Date(NOW + hours * HOUR).toISOString();
const quarter = Date.parse('2027-01-01T00:00:00Z');

describe('the next change of a site', () => {
  it('is the renewal of its security.txt when nothing else is due', () => {
    expect(nextChange(aMicrosite())).toBe(quarter);
  });

  it('is on the portal the end of the day, when it counts who is active', () => {
    expect(nextChange(aPortal())).toBe(Date.parse('2026-11-22T00:00:00+07:00'));
  });

  it('is the beginning or the end of an announcement that concerns it', () => {
    const announcements = [anAnnouncement({ showFrom: inHours(3), showUntil: inHours(5) })];
    const network = aNetwork({ announcements });
    expect(nextChange(aMicrosite({ network }))).toBe(NOW + 3 * HOUR);
    expect(nextChange(aMicrosite({ network, now: NOW + 3 * HOUR }))).toBe(NOW + 5 * HOUR);
    expect(nextChange(aMicrosite({ network, now: NOW + 5 * HOUR }))).toBe(quarter);
  });

  it('is no announcement for others', () => {
    const audience = { ...nobodyAudience(), regions: ['62.03'] };
    const network = aNetwork({
      announcements: [anAnnouncement({ audience, showUntil: inHours(1) })],
    });
    expect(nextChange(aMicrosite({ network }))).toBe(quarter);
    expect(nextChange(aPortal({ network }))).toBe(NOW + HOUR);
  });

  it('is the end of an event, own or official', () => {
    const own = aKimContent({ events: [anEvent({ starts: inHours(1), ends: inHours(4) })] });
    expect(nextChange(aMicrosite({ kim: own }))).toBe(NOW + 4 * HOUR);
    const sharedEvents = [aSharedEvent({ starts: inHours(1), ends: inHours(2) })];
    const network = aNetwork({ sharedEvents });
    expect(nextChange(aMicrosite({ network, kim: own }))).toBe(NOW + 2 * HOUR);
    expect(nextChange(aPortal({ network, kims: [own] }))).toBe(NOW + 2 * HOUR);
  });

  it('does not exist where there is no site, and no announcement reaches a suspended one', () => {
    const withStatus = (status: 'proposed' | 'suspended') =>
      aMicrosite({
        network: aNetwork({
          kims: [aKim({ status })],
          announcements: [anAnnouncement({ showUntil: inHours(1) })],
        }),
      });
    expect(nextChange(withStatus('proposed'))).toBeNull();
    expect(nextChange(withStatus('suspended'))).toBe(quarter);
  });
});

describe('until the next change', () => {
  const moment = fc.option(fc.integer({ min: -5, max: 30 }).map(inHours));
  const arbitrary = fc.record({
    windows: fc.array(fc.record({ showFrom: moment, showUntil: moment }), { maxLength: 4 }),
    events: fc.array(fc.integer({ min: -10, max: 20 }), { maxLength: 3 }),
    allDay: fc.boolean(),
  });

  it('nothing changes, on the site or on the portal', () => {
    fc.assert(
      fc.property(arbitrary, ({ windows, events, allDay }) => {
        const network = aNetwork({
          announcements: windows.map((window, n) => anAnnouncement({ slug: `p-${n}`, ...window })),
        });
        const kim = aKimContent({
          events: events.map((hour, n) =>
            anEvent({ slug: `e-${n}`, starts: inHours(hour), ends: inHours(hour + n), allDay }),
          ),
        });
        const micro = (now: number) => aMicrosite({ network, kim, now });
        const portal = (now: number) => aPortal({ network, kims: [kim], now });
        const keys = (now: number) => [
          pagesOfMicrosite(micro(now)).map(({ path, key }) => [path, key]),
          pagesOfPortal(portal(now)).map(({ path, key }) => [path, key]),
        ];
        for (let hour = 0, now = NOW; hour < 30; hour++, now += HOUR) {
          const next = Math.min(nextChange(micro(now))!, nextChange(portal(now))!);
          if (next > now + HOUR) expect(keys(now + HOUR)).toEqual(keys(now));
          expect(keys(next - 1)).toEqual(keys(now));
        }
      }),
      { numRuns: 8 },
    );
  }, 180_000);
});
