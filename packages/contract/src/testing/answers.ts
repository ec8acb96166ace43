import type { KimContent } from '../kim-content.ts';
import type { Network } from '../network.ts';

const item = (id: string, slug: string) => ({
  id,
  slug,
  title: 'Judul',
  summary: 'Intinya satu kalimat.',
  body: 'Isi.',
  publishedAt: '2026-11-20T12:00:00.000Z',
  updatedAt: '2026-11-21T12:00:00.000Z',
  corrections: [{ at: '2026-11-21T12:00:00.000Z', text: 'Tanggalnya keliru.' }],
});

const photo = () => ({
  hash: '0123456789abcdef0123456789abcdef',
  width: 2048,
  height: 1365,
  master: '/uploads/a.jpg',
  alt: 'Perahu di sungai',
  caption: null,
  credit: null,
});

const event = (id: string) => ({
  ...item(id, 'rapat'),
  starts: '2026-11-24T01:00:00.000Z',
  ends: null,
  allDay: false,
  place: 'Balai desa',
  mapLink: 'https://peta.example/x',
  organiser: null,
  picture: null,
});

const audience = () => ({
  everyone: false,
  regions: ['62.03'],
  kinds: ['farmers' as const],
  kims: ['selat'],
});

/** An answer of `GET /api/publication/network` with one of each. */
export const network: Network = {
  contract: 1,
  revision: 7,
  setting: {
    provinceName: 'Kalimantan Tengah',
    provinceCode: '62',
    kimLabel: 'Kelompok Informasi Masyarakat',
    parentOffice: 'Diskominfo',
    portalName: 'Portal',
    portalTagline: 'Kabar',
    portalAbout: 'Tentang',
    timeZone: 'Asia/Jakarta',
    contactEmail: 'kim@kalteng.example',
    contactWhatsapp: null,
    licence: 'CC BY 4.0',
    regionDataNotice: 'ODbL',
    fadingDays: 14,
    silentDays: 30,
  },
  regions: [{ code: '62', name: 'Kalimantan Tengah', level: 'province' }],
  agencies: [
    {
      id: 'agency-1',
      name: 'BPBD',
      shortName: 'BPBD',
      region: '62',
      website: null,
      coachesKim: false,
    },
  ],
  announcements: [
    {
      ...item('announcement-1', 'banjir'),
      issuer: 'agency-1',
      audience: audience(),
      urgency: 'emergency',
      showFrom: null,
      showUntil: '2026-11-27T05:00:00.000Z',
      picture: photo(),
      attachments: [
        {
          hash: '0123456789abcdef0123456789abcdef',
          title: 'Peta',
          bytes: 1,
          file: '/uploads/a.pdf',
        },
      ],
      sourceLink: null,
      pinned: false,
    },
  ],
  sharedEvents: [{ ...event('event-1'), audience: audience() }],
  kims: [
    {
      id: 'kim-1',
      slug: 'selat',
      name: 'KIM Selat',
      region: '62.03.01.1001',
      kind: 'territorial',
      status: 'active',
      revision: 3,
      tagline: null,
      accent: 'rimba',
      logo: null,
    },
  ],
  removed: [{ type: 'post', id: 'post-9', revision: 5, reason: 'withdrawn' }],
};

/** An answer of `GET /api/publication/kims/<slug>` with one of each. */
export const kimContent: KimContent = {
  contract: 1,
  slug: 'selat',
  revision: 3,
  profile: {
    about: 'Kami warga Selat.',
    founded: '2019-05-02',
    decreeNumber: null,
    decreeDate: null,
    termEnds: null,
    memberCount: 9,
    members: [{ name: 'Pengurus', role: 'ketua' }],
    contacts: [{ kind: 'email', label: null, value: 'selat@kim.example' }],
    whatsapp: null,
    oldSite: null,
  },
  posts: [
    {
      ...item('post-1', 'panen'),
      category: 'pertanian',
      cover: photo(),
      photos: [photo()],
      source: 'Liputan sendiri',
      author: null,
      place: null,
    },
  ],
  galleries: [{ ...item('gallery-1', 'sungai'), place: null, photos: [photo()] }],
  events: [event('event-2')],
  removed: [],
};
