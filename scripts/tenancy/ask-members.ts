import type { Ask, Asking } from './asking.ts';
import { memberIdOf } from './cast.ts';
import { newPicture } from './items.ts';
import { forgetPreviews } from './press.ts';
import { rowsIn } from './rows.ts';
import { newSecret, ONESELF } from './things.ts';

const base = '/api/authoring';

/** What Tulis sends of an item. */
function contentOf({ spec }: Asking): object {
  const told = { title: `Judul ${newSecret()}`, summary: '', body: 'Panen dimulai.', photos: [] };
  switch (spec.type) {
    case 'gallery':
      return { type: 'gallery', ...told, place: '' };
    case 'event':
      return {
        ...{ type: 'event', ...told, starts: '2026-12-01T01:00:00.000Z', ends: null },
        ...{ allDay: false, place: 'Balai desa', mapLink: null, organiser: '' },
      };
    default:
      return {
        ...{ type: 'post', ...told, category: 'pertanian', source: 'Diliput langsung' },
        ...{ place: '', author: '', about: null },
      };
  }
}

const about = (
  method: string,
  way: string,
  body: ((asking: Asking) => object) | null,
  more: Partial<Ask> = {},
): Ask => ({
  build: (asking) => ({
    ...{ method, path: `${base}/items/${asking.thing.id}${way}` },
    ...(body && { body: body(asking) }),
  }),
  ...more,
});
const version = ({ version: seen }: Asking) => ({ base: seen });
const plain = (
  method: string,
  path: string | ((asking: Asking) => string),
  body?: object,
): Ask => ({
  build: (asking) => ({
    ...{ method, path: `${base}${typeof path === 'string' ? path : path(asking)}` },
    ...(body && { body }),
  }),
});

/** How each line of "Members" is asked. */
export const memberAsks: Readonly<Record<string, Ask>> = {
  'GET /profile :': plain('GET', '/profile'),
  'PUT /profile a new tagline': {
    build: ({ version: seen }) => ({
      ...{ method: 'PUT', path: `${base}/profile` },
      body: {
        ...{ base: seen, tagline: `Semboyan ${newSecret()}`, about: '', accent: 'sungai' },
        ...{ contacts: [], whatsapp: '' },
      },
    }),
  },
  'GET /items :': plain('GET', ({ spec }) => `/items?type=${spec.type}`),
  'GET /items/:id :': about('GET', '', null),
  'POST /items to keep': {
    build: (asking) => ({
      ...{ method: 'POST', path: `${base}/items` },
      body: { content: contentOf(asking), then: 'keep' },
    }),
  },
  'PUT /items/:id a new title': about('PUT', '', (asking) => ({
    ...version(asking),
    ...{ content: contentOf(asking), then: 'keep' },
  })),
  'DELETE /items/:id :': {
    build: ({ thing, version: seen }) => ({
      ...{ method: 'DELETE', path: `${base}/items/${thing.id}?base=${seen}` },
    }),
  },
  'POST /items/:id/submit :': about('POST', '/submit', version),
  'POST /items/:id/publish :': about('POST', '/publish', version),
  'POST /items/:id/return a note': about('POST', '/return', (asking) => ({
    ...version(asking),
    note: 'Sebutkan sumbernya.',
  })),
  'POST /items/:id/withdraw a reason': about('POST', '/withdraw', () => ({ reason: 'Keliru' })),
  'POST /items/:id/correct a new title': about(
    'POST',
    '/correct',
    (asking) => ({ ...version(asking), content: contentOf(asking), note: 'Judul diperbaiki.' }),
    // A gallery whose photos are taken away is none.
    { isFeasible: ({ type }) => type !== 'gallery' },
  ),
  'POST /items/:id/preview :': about('POST', '/preview', version, { undo: forgetPreviews }),
  'POST /photos :': {
    build: async () => {
      const body = new FormData();
      const bytes = new Uint8Array(await newPicture());
      body.append('photo', new Blob([bytes], { type: 'image/jpeg' }), 'foto.jpg');
      return { method: 'POST', path: `${base}/photos`, body };
    },
  },
  'GET /announcements :': plain('GET', '/announcements'),
  'GET /activity :': plain('GET', '/activity'),
  'GET /members :': plain('GET', '/members'),
  'PUT /members/:id/role a role': plain('PUT', ({ thing }) => `/members/${thing.id}/role`, {
    role: 'contributor',
  }),
  'DELETE /members/:id :': plain('DELETE', ({ thing }) => `/members/${thing.id}`),
  'DELETE /members/:id/sessions :': {
    ...plain('DELETE', ({ thing }) => `/members/${thing.id}/sessions`),
    // It would end the session of the one who asks.
    isFeasible: ({ words }) => words !== ONESELF,
  },
  'POST /hand-over a member of the KIM': {
    build: ({ thing }) => ({
      ...{ method: 'POST', path: `${base}/hand-over` },
      body: { to: thing.named?.['heir'] ?? thing.id },
    }),
    undo: async ({ cms, asker, thing }) => {
      const members = rowsIn(cms, 'api::authoring.member');
      const heir = thing.named?.['heir'] ?? '';
      await members.updateMany({ where: { documentId: heir }, data: { role: 'editor' } });
      if (asker.role !== 'chair') return;
      await members.updateMany({
        where: { documentId: memberIdOf(asker) },
        data: { role: 'chair' },
      });
    },
  },
  'GET /invitations :': plain('GET', '/invitations'),
  'POST /invitations :': {
    build: ({ spec }) => ({
      ...{ method: 'POST', path: `${base}/invitations` },
      body: { name: 'Orang baru', role: spec.described.role ?? 'editor' },
    }),
  },
  'DELETE /invitations/:id :': plain('DELETE', ({ thing }) => `/invitations/${thing.id}`),
  'GET /sessions :': plain('GET', '/sessions'),
  'DELETE /sessions/:id :': plain(
    'DELETE',
    ({ thing }) => `/sessions/${thing.named?.['device'] ?? thing.id}`,
  ),
  'POST /device-codes :': plain('POST', '/device-codes', {}),
  'POST /invitations/accept :': {
    build: ({ thing }) => ({
      ...{ method: 'POST', path: `${base}/invitations/accept` },
      body: { token: thing.named?.['token'] ?? 'x'.repeat(43), device: 'Ponsel' },
    }),
  },
  'POST /invitations/look :': {
    build: ({ thing }) => ({
      ...{ method: 'POST', path: `${base}/invitations/look` },
      body: { token: thing.named?.['token'] ?? 'x'.repeat(43) },
    }),
  },
  'POST /device-codes/accept :': {
    build: ({ thing }) => ({
      ...{ method: 'POST', path: `${base}/device-codes/accept` },
      body: { code: thing.named?.['code'] ?? 'AAAA-AAAA', device: 'Ponsel' },
    }),
  },
};
