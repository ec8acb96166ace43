import type { AuthoredItem } from '@simpul/contract';
import type { Phone } from './members.ts';

/** What a member sends of a post that may be published. */
export const postContent = (more: object = {}) => ({
  type: 'post',
  title: 'Panen padi di Dadahup',
  summary: '',
  body: 'Panen raya dimulai pekan ini.',
  category: 'pertanian',
  source: 'Diliput langsung',
  place: 'Dadahup',
  author: '',
  photos: [],
  about: null,
  ...more,
});

export const galleryContent = (more: object = {}) => ({
  type: 'gallery',
  title: 'Gotong royong',
  summary: '',
  body: '',
  place: '',
  photos: [],
  ...more,
});

export const eventContent = (more: object = {}) => ({
  type: 'event',
  title: 'Posyandu',
  summary: '',
  body: '',
  starts: '2026-12-01T01:00:00.000Z',
  ends: null,
  allDay: false,
  place: 'Balai desa',
  mapLink: null,
  organiser: '',
  photos: [],
  ...more,
});

/** Sends a photo as Tulis does. */
export function photoForm(bytes: Buffer, field = 'photo', type = 'image/jpeg'): FormData {
  const form = new FormData();
  form.append(field, new Blob([new Uint8Array(bytes)], { type }), 'foto.jpg');
  return form;
}

/** A new item on this phone; `then` says whether it is sent at once. */
export async function write(
  phone: Phone,
  content: object = postContent(),
  then: 'keep' | 'send' = 'keep',
): Promise<AuthoredItem> {
  const { status, body } = await phone.ask('POST', '/items', { body: { content, then } });
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body as unknown as AuthoredItem;
}
