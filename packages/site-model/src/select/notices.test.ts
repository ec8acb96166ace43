import { describe, expect, it } from 'vitest';
import {
  NOW,
  aKim,
  aNetwork,
  anAgency,
  anAnnouncement,
  daysAgo,
  nobodyAudience,
} from '../testing/index.ts';
import { noticesFor, noticesOf } from './notices.ts';
import { officeOf } from './network-index.ts';

const shown = (announcements: ReturnType<typeof anAnnouncement>[], removed: string[] = []) =>
  noticesFor(
    aNetwork({
      announcements,
      removed: removed.map((id) => ({
        type: 'announcement',
        id,
        revision: 1,
        reason: 'withdrawn',
      })),
    }),
    NOW,
    aKim(),
  ).map(({ item }) => item.slug);

describe('the announcements of a site', () => {
  it('stand emergencies first, then pinned, important, newest', () => {
    const order = [
      anAnnouncement({ slug: 'lama', publishedAt: daysAgo(9) }),
      anAnnouncement({ slug: 'baru', publishedAt: daysAgo(1) }),
      anAnnouncement({ slug: 'penting', urgency: 'important', publishedAt: daysAgo(30) }),
      anAnnouncement({ slug: 'disematkan', pinned: true, publishedAt: daysAgo(40) }),
      anAnnouncement({ slug: 'darurat', urgency: 'emergency', publishedAt: daysAgo(50) }),
    ];
    expect(shown(order)).toEqual(['darurat', 'disematkan', 'penting', 'baru', 'lama']);
  });

  it('are those whose audience names the KIM', () => {
    const to = (slug: string, regions: string[]) =>
      anAnnouncement({ slug, audience: { ...nobodyAudience(), regions } });
    expect(shown([to('sini', ['62.71']), to('sana', ['62.03']), to('tiada', [])])).toEqual([
      'sini',
    ]);
  });

  it('are those shown at the moment: the border belongs to what begins', () => {
    const now = new Date(NOW).toISOString();
    expect(
      shown([
        anAnnouncement({ slug: 'mulai', showFrom: now }),
        anAnnouncement({ slug: 'selesai', showUntil: now }),
        anAnnouncement({ slug: 'nanti', showFrom: daysAgo(-1) }),
      ]),
    ).toEqual(['mulai']);
  });

  it('leave out what the network calls removed, even if it is still listed', () => {
    expect(shown([anAnnouncement()], ['announcement-jadwal-vaksin'])).toEqual([]);
  });

  it('are dated from when they could be read', () => {
    const showFrom = daysAgo(2);
    const [notice] = noticesOf(
      aNetwork({ announcements: [anAnnouncement({ publishedAt: daysAgo(9), showFrom })] }),
    );
    expect(notice!.since).toBe(showFrom);
  });

  it('give an address to the one published first when two ask for it', () => {
    const twins = [
      anAnnouncement({ id: 'b', publishedAt: daysAgo(1) }),
      anAnnouncement({ id: 'a', publishedAt: daysAgo(2) }),
    ];
    expect(noticesOf(aNetwork({ announcements: twins })).map(({ item }) => item.id)).toEqual(['a']);
  });

  it('name the parent office when the issuing agency is unknown', () => {
    const [notice] = noticesOf(aNetwork({ agencies: [], announcements: [anAnnouncement()] }));
    expect(notice!.issuer.name).toBe('Diskominfo Provinsi Kalimantan Tengah');
  });
});

describe('the office of a KIM', () => {
  it('is the nearest one that coaches KIM', () => {
    const agencies = [
      anAgency({ id: 'a', region: '62', shortName: 'Diskominfo Kalteng' }),
      anAgency({ id: 'b', region: '62.71', shortName: 'Diskominfo Kota' }),
      anAgency({ id: 'c', region: '62.71.04', shortName: 'Puskesmas', coachesKim: false }),
    ];
    const network = aNetwork({ agencies });
    expect(officeOf(network, '62.71.04.1002')).toBe('Diskominfo Kota');
    expect(officeOf(network, '62.03.01.1001')).toBe('Diskominfo Kalteng');
    expect(officeOf(aNetwork({ agencies: [] }), '62')).toBe(
      'Diskominfo Provinsi Kalimantan Tengah',
    );
  });
});
