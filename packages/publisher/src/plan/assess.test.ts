import { aKim, aNetwork, anAnnouncement, NOW } from '@simpul/site-model/testing';
import { describe, expect, it } from 'vitest';
import { assess, type LiveSite } from './assess.ts';
import { wantedOf, type Desk } from './inputs.ts';

const desk = (over: Partial<Desk> = {}): Desk => ({
  theme: 't',
  network: aNetwork(),
  revisions: new Map([['tangkiling', 1]]),
  lacking: new Map(),
  ...over,
});
const liveFrom = (from: Desk, site: string, now = NOW, nextChange: number | null = null) => ({
  ...wantedOf(from)(site, now),
  theme: from.theme,
  nextChange,
  madeFor: now,
});
const look = (live: LiveSite | null, to: Desk, site: string, now = NOW) =>
  assess(live, wantedOf(to)(site, now), to.theme, now);

const audience = { everyone: false, regions: ['62.03'], kinds: [], kims: [] };
const inKapuas = (over = {}) =>
  aNetwork({ announcements: [anAnnouncement({ audience, ...over })] });

describe('what has to be done for a site', () => {
  it('is everything for a new site', () => {
    expect(look(null, desk(), 'tangkiling')).toBe('all');
  });

  it('is nothing when nothing that concerns it moved, whatever the network revision', () => {
    const live = liveFrom(desk(), 'tangkiling');
    expect(look(live, desk({ network: aNetwork({ revision: 99 }) }), 'tangkiling')).toBeNull();
    expect(look(live, desk({ network: inKapuas() }), 'tangkiling')).toBeNull();
  });

  it('is a publication where an announcement reaches it, and on the portal', () => {
    for (const site of ['selat', 'portal']) {
      expect(look(liveFrom(desk(), site), desk({ network: inKapuas() }), site)).toBe('all');
    }
  });

  it('is the first lane alone where an urgent announcement comes, changes or goes', () => {
    const flood = desk({ network: inKapuas({ urgency: 'emergency' }) });
    const worse = desk({ network: inKapuas({ urgency: 'emergency', title: 'Banjir naik' }) });
    expect(look(liveFrom(desk(), 'selat'), flood, 'selat')).toBe('first');
    expect(look(liveFrom(flood, 'selat'), worse, 'selat')).toBe('first');
    expect(look(liveFrom(flood, 'selat'), desk(), 'selat')).toBe('first');
    expect(look(liveFrom(desk(), 'tangkiling'), flood, 'tangkiling')).toBeNull();
  });

  it('is the first lane alone at the very moment an emergency begins or ends', () => {
    const showFrom = new Date(NOW).toISOString();
    const later = desk({ network: inKapuas({ urgency: 'emergency', showFrom }) });
    const live = liveFrom(later, 'selat', NOW - 1000, NOW);
    expect(look(live, later, 'selat', NOW - 1)).toBeNull();
    expect(look(live, later, 'selat', NOW)).toBe('first');
  });

  it('is a publication when the clock was set back to before the live release', () => {
    const live = liveFrom(desk(), 'tangkiling');
    expect(look(live, desk(), 'tangkiling', NOW - 500)).toBeNull();
    expect(look(live, desk(), 'tangkiling', NOW - 3_600_000)).toBe('all');
  });

  it('is the rest once the first lane is live', () => {
    const flood = desk({ network: inKapuas({ urgency: 'emergency' }) });
    const live = { ...liveFrom(flood, 'selat'), inputs: null };
    expect(look(live, flood, 'selat')).toBe('all');
  });

  it('is a publication when its own content, the theme or a picture it lacked moved', () => {
    const live = liveFrom(desk(), 'tangkiling');
    const moved = [
      desk({ revisions: new Map([['tangkiling', 2]]) }),
      desk({ theme: 'u' }),
      desk({ lacking: new Map([['tangkiling', ['abc']]]) }),
      desk({ network: aNetwork({ kims: [aKim({ tagline: 'Baru' })] }) }),
    ];
    for (const to of moved) expect(look(live, to, 'tangkiling')).toBe('all');
    expect(
      look(
        live,
        desk({
          revisions: new Map([
            ['tangkiling', 1],
            ['selat', 5],
          ]),
        }),
        'tangkiling',
      ),
    ).toBeNull();
  });
});
