import type { authoringEndpoints } from '../endpoints.ts';

const at = '2026-11-21T12:00:00.000Z';
const hash = '0123456789abcdef0123456789abcdef';
const base = 'v3';

const photo = { hash, alt: 'Perahu di sungai', caption: '', credit: 'Warga' };
export const postContent = {
  type: 'post',
  title: 'Panen raya di Tangkiling',
  summary: 'Warga memanen padi.',
  body: 'Isi **tebal**.\n\n- satu',
  category: 'pertanian',
  source: 'Diliput langsung',
  place: 'Tangkiling',
  author: '',
  photos: [photo],
  about: 'pengumuman1',
};
export const galleryContent = {
  type: 'gallery',
  title: 'Gotong royong',
  summary: '',
  body: '',
  place: 'Balai desa',
  photos: [photo],
};
export const eventContent = {
  type: 'event',
  title: 'Rapat warga',
  summary: '',
  body: '',
  starts: at,
  ends: at,
  allDay: false,
  place: 'Balai desa',
  mapLink: 'https://peta.example/x',
  organiser: 'Kelurahan',
  photos: [photo],
};
const summary = {
  id: 'doc1',
  type: 'post',
  version: base,
  title: 'Panen raya',
  state: 'returned',
  live: true,
  mine: true,
  savedAt: at,
  publishedAt: at,
  address: 'https://tangkiling.kim.example/berita/panen-raya',
  served: { revision: 7, at },
  note: { at, text: 'Tambahkan sumber.' },
  held: [
    { reason: 'gambling', words: ['togel'] },
    { reason: 'unknown-domain', domains: ['baru.example'] },
    { reason: 'source-missing' },
  ],
};
export const item = {
  ...summary,
  slug: 'panen-raya',
  corrections: [{ at, text: 'Tanggalnya keliru.' }],
  content: postContent,
};
const me = {
  contract: 1,
  member: { id: 'member1', name: 'Sari', role: 'editor' },
  kim: {
    slug: 'tangkiling',
    name: 'KIM Tangkiling',
    region: '62.71.04.1002',
    place: 'Kelurahan Tangkiling',
    zone: 'Asia/Jakarta',
    status: 'active',
    publishing: 'direct',
    accent: 'rimba',
    address: 'https://tangkiling.kim.example/',
  },
  rights: ['write', 'publish'],
};
const profile = {
  tagline: 'Kabar kampung',
  about: 'Tentang kami.',
  accent: 'sungai',
  contacts: [{ kind: 'email', label: '', value: 'kim@tangkiling.example' }],
  whatsapp: '6281100000000',
};
const member = {
  id: 'member1',
  name: 'Sari',
  role: 'editor',
  me: true,
  disabled: false,
  lastSeenAt: at,
};
const invitation = { id: 'undangan1', name: 'Budi', role: 'contributor', expiresAt: at };
const nothing = {};

/** A request and an answer of every address; one of each shape that may occur. */
export const samples: Record<
  keyof typeof authoringEndpoints,
  { request: unknown; answer: unknown }
> = {
  me: { request: nothing, answer: me },
  profile: { request: nothing, answer: { version: base, ...profile } },
  saveProfile: { request: { base, ...profile }, answer: { version: base, ...profile } },
  items: {
    request: { type: 'post', state: 'draft', after: 'abc_1' },
    answer: { items: [summary], next: 'abc_2' },
  },
  item: { request: nothing, answer: item },
  createItem: { request: { content: galleryContent, then: 'keep' }, answer: item },
  saveItem: { request: { base, content: postContent, then: 'send' }, answer: item },
  deleteItem: { request: { base }, answer: nothing },
  submitItem: { request: { base }, answer: item },
  publishItem: { request: { base }, answer: item },
  returnItem: { request: { base, note: 'Tambahkan sumber.' }, answer: item },
  withdrawItem: { request: { reason: 'Kegiatan dibatalkan.' }, answer: item },
  correctItem: {
    request: { base, content: eventContent, note: 'Jam mulai pukul 08.00 WIB.' },
    answer: item,
  },
  previewItem: {
    request: { base },
    answer: { address: 'https://pratinjau.kim.example/x', expiresAt: at },
  },
  sendPhoto: { request: 'multipart', answer: { hash, width: 1600, height: 1200 } },
  announcements: {
    request: nothing,
    answer: {
      announcements: [
        {
          id: 'p1',
          title: 'Siaga banjir',
          summary: 'Air naik.',
          urgency: 'emergency',
          issuer: 'BPBD',
          publishedAt: at,
          showUntil: at,
          address: 'https://tangkiling.kim.example/pengumuman/siaga-banjir',
        },
      ],
    },
  },
  activity: {
    request: nothing,
    answer: {
      activity: 'fading',
      lastItemAt: at,
      streakWeeks: 3,
      itemsLately: 5,
      quietAt: at,
      waiting: { drafts: 1, submitted: 0, returned: 1 },
    },
  },
  members: { request: nothing, answer: { members: [member] } },
  changeRole: { request: { role: 'editor' }, answer: member },
  removeMember: { request: nothing, answer: nothing },
  endSessionsOf: { request: nothing, answer: nothing },
  handOver: { request: { to: 'member2' }, answer: { members: [member] } },
  invitations: { request: nothing, answer: { invitations: [invitation] } },
  invite: {
    request: { name: 'Budi', role: 'contributor' },
    answer: {
      ...invitation,
      link: 'https://tulis.kim.example/undangan',
      whatsapp: 'https://wa.me/?text=x',
    },
  },
  revokeInvitation: { request: nothing, answer: nothing },
  lookAtInvitation: {
    request: { token: 'a'.repeat(43) },
    answer: {
      kim: { name: 'KIM Tangkiling', place: 'Kelurahan Tangkiling' },
      name: 'Budi',
      role: 'contributor',
      inviter: { kind: 'officer', name: 'Kota Palangka Raya' },
      expiresAt: at,
    },
  },
  acceptInvitation: { request: { token: 'a'.repeat(43), device: 'Ponsel Sari' }, answer: me },
  sessions: {
    request: nothing,
    answer: {
      sessions: [
        {
          id: 's1',
          device: 'Ponsel Sari',
          since: at,
          lastSeenAt: at,
          expiresAt: at,
          thisDevice: true,
        },
      ],
    },
  },
  endSession: { request: nothing, answer: nothing },
  makeDeviceCode: { request: nothing, answer: { code: 'ACDE-3467', expiresAt: at } },
  acceptDeviceCode: { request: { code: 'ACDE3467', device: 'Ponsel Sari' }, answer: me },
};
