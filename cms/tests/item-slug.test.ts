import { beforeAll, describe, expect, it } from 'vitest';
import { expectRefusal } from './kit/refusal.ts';
import { makeWorld, type World } from './kit/world.ts';

let world: World;
let kim: string;
let other: string;

beforeAll(async () => {
  world = await makeWorld();
  kim = await world.makeKim('alamat-satu');
  other = await world.makeKim('alamat-dua');
});

const post = (owner: string, more: object = {}) =>
  world.documents.create('post', world.post(owner, more));

describe('the address of an item', () => {
  it('is made from the title and free within its KIM', async () => {
    const title = 'Jembatan “Baru” di Sungai Kahayan';
    expect((await post(kim, { title })).slug).toBe('jembatan-baru-di-sungai-kahayan');
    expect((await post(kim, { title })).slug).toBe('jembatan-baru-di-sungai-kahayan-2');
    expect((await post(kim, { title })).slug).toBe('jembatan-baru-di-sungai-kahayan-3');
    expect((await post(other, { title })).slug).toBe('jembatan-baru-di-sungai-kahayan');
  });

  it('follows the officer’s own choice, and says when that is taken or unfit', async () => {
    expect((await post(kim, { slug: 'pilihan-kami' })).slug).toBe('pilihan-kami');
    await expectRefusal(post(kim, { slug: 'pilihan-kami' }), 'item-slug-taken', 'slug');
    for (const slug of ['Huruf-Besar', '../x', 'dua--garis', 'x'.repeat(81)]) {
      await expect(post(kim, { slug })).rejects.toThrow();
    }
    await expectRefusal(post(kim, { slug: 'Huruf-Besar' }), 'item-slug-malformed', 'slug');
  });

  it('may change before the first publication and never after it', async () => {
    const { documentId } = await post(kim, { slug: 'masih-bebas' });
    await world.documents.update('post', documentId, { slug: 'sudah-tetap' });
    await world.documents.publish('post', documentId);
    const change = world.documents.update('post', documentId, { slug: 'lain-lagi' });
    await expectRefusal(change, 'item-slug-frozen', 'slug');
    await world.documents.unpublish('post', documentId);
    const later = world.documents.update('post', documentId, { slug: 'lain-lagi' });
    await expectRefusal(later, 'item-slug-frozen', 'slug');
  });

  it('stays when the officer empties the field or renames the item after publication', async () => {
    const { documentId } = await world.documents.create(
      'post',
      world.post(kim, { title: 'Nama pertama' }),
      'published',
    );
    await world.documents.update(
      'post',
      documentId,
      { title: 'Nama kedua', slug: '' },
      'published',
    );
    expect((await world.documents.live('post', documentId))?.slug).toBe('nama-pertama');
    expect((await world.documents.draft('post', documentId))?.slug).toBe('nama-pertama');
  });

  it('of an announcement is one in the whole network', async () => {
    const title = 'Satu untuk semua';
    const make = () => world.documents.create('announcement', world.announcement({ title }));
    expect((await make()).slug).toBe('satu-untuk-semua');
    expect((await make()).slug).toBe('satu-untuk-semua-2');
  });

  it('of a shared event differs from every KIM’s event, and the other way round', async () => {
    const title = 'Pasar murah';
    const own = (owner: string) =>
      world.documents.create('event', world.event({ title, kim: owner }));
    const shared = () =>
      world.documents.create('event', world.event({ title, audience: { everyone: true } }));
    expect((await own(kim)).slug).toBe('pasar-murah');
    expect((await own(other)).slug).toBe('pasar-murah');
    expect((await shared()).slug).toBe('pasar-murah-2');
    expect((await own(kim)).slug).toBe('pasar-murah-3');
    expect((await own(other)).slug).toBe('pasar-murah-3');
  });

  it('of a copy is a new one', async () => {
    const original = await post(kim, { title: 'Asli' });
    const copy = await world.documents.clone('post', original.documentId);
    expect((await world.documents.draft('post', copy.documentId))?.slug).toBe('asli-2');
  });

  it('survives a title without a letter that we can keep', async () => {
    expect((await post(kim, { title: '！！！' })).slug).toBe('post');
  });
});
