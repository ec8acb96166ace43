import { beforeAll, describe, expect, it } from 'vitest';
import { photo } from './kit/pictures.ts';
import { publicationOf } from './kit/publication.ts';
import { expectRefusal } from './kit/refusal.ts';
import { makeWorld, type World } from './kit/world.ts';

let world: World;
let kim: string;
let api: ReturnType<typeof publicationOf>;

beforeAll(async () => {
  world = await makeWorld();
  kim = await world.makeKim('tarik-satu');
  api = publicationOf(world.cms);
});

const withdrawal = { withdrawnAt: '2026-11-21T10:00:00.000Z', withdrawnReason: 'Keliru' };

const publishPost = async () =>
  (await world.documents.create('post', world.post(kim), 'published')).documentId;

async function stateOf(id: string) {
  const content = await api.kim('tarik-satu');
  return {
    shown: content.posts.some((post) => post.id === id),
    tombstone: content.removed.find((stone) => stone.id === id)?.reason ?? null,
  };
}

describe('taking an item away', () => {
  it('a withdrawn post is gone with the save, and back when the withdrawal is taken back', async () => {
    const id = await publishPost();
    await world.documents.update('post', id, withdrawal);
    expect(await stateOf(id)).toEqual({ shown: false, tombstone: 'withdrawn' });
    await world.documents.update('post', id, { withdrawnAt: null });
    expect(await stateOf(id)).toEqual({ shown: false, tombstone: 'withdrawn' });
    await world.documents.publish('post', id);
    expect(await stateOf(id)).toEqual({ shown: true, tombstone: null });
  });

  it('publishing a post that is withdrawn shows nothing', async () => {
    const id = await publishPost();
    await world.documents.update('post', id, withdrawal, 'published');
    expect(await stateOf(id)).toEqual({ shown: false, tombstone: 'withdrawn' });
  });

  it('an own gallery and an own event are withdrawn as a post is, with their reason', async () => {
    const gallery = {
      title: 'Gotong royong',
      kim,
      photos: [
        {
          file: (await world.cms.upload({ bytes: await photo('#345'), name: 'a.jpg' })).id,
          alt: 'Warga',
        },
      ],
    };
    for (const [type, data] of [
      ['gallery', gallery],
      ['event', world.event({ kim })],
    ] as const) {
      const { documentId: id } = await world.documents.create(type, data, 'published');
      await world.documents.update(type, id, withdrawal);
      const content = await api.kim('tarik-satu');
      expect([...content.galleries, ...content.events].map((item) => item.id)).not.toContain(id);
      expect(content.removed.find((stone) => stone.id === id)?.reason).toBe('withdrawn');
      expect(await world.documents.draft(type, id)).toMatchObject({ state: 'withdrawn' });
      await world.documents.update(type, id, { withdrawnAt: null });
      expect(await world.documents.draft(type, id)).toMatchObject({ state: 'draft' });
    }
  });

  it('without a reason is refused, and nothing is taken away', async () => {
    const id = await publishPost();
    await expectRefusal(
      world.documents.update('post', id, { withdrawnAt: withdrawal.withdrawnAt }),
      'withdrawal-unexplained',
    );
    expect(await stateOf(id)).toEqual({ shown: true, tombstone: null });
  });

  it('an unpublished and a deleted post leave their reasons', async () => {
    const unpublished = await publishPost();
    await world.documents.unpublish('post', unpublished);
    expect(await stateOf(unpublished)).toEqual({ shown: false, tombstone: 'unpublished' });
    const deleted = await publishPost();
    await world.documents.remove('post', deleted);
    expect(await stateOf(deleted)).toEqual({ shown: false, tombstone: 'deleted' });
  });

  it('a withdrawn post that is deleted stays a tombstone and changes nothing more', async () => {
    const id = await publishPost();
    await world.documents.update('post', id, withdrawal);
    const revision = await api.revision();
    await world.documents.remove('post', id);
    expect(await api.revision()).toBe(revision);
    expect(await stateOf(id)).toEqual({ shown: false, tombstone: 'withdrawn' });
  });

  it('a draft that is deleted leaves no tombstone', async () => {
    const { documentId } = await world.documents.create('post', world.post(kim));
    await world.documents.remove('post', documentId);
    expect(await stateOf(documentId)).toEqual({ shown: false, tombstone: null });
  });

  it('a withdrawn announcement is gone from the network with the save', async () => {
    const { documentId: id } = await world.documents.create(
      'announcement',
      world.announcement({ title: 'Ditarik nanti' }),
      'published',
    );
    await world.documents.update('announcement', id, withdrawal);
    const network = await api.network();
    expect(network.announcements.map((item) => item.id)).not.toContain(id);
    expect(network.removed.find((stone) => stone.id === id)).toMatchObject({
      type: 'announcement',
      reason: 'withdrawn',
      revision: network.revision,
    });
  });

  it.each([
    ['gallery', 'galleries'],
    ['event', 'events'],
  ] as const)(
    'a withdrawn %s is gone with the save, and back when it is published again',
    async (type, list) => {
      const { id: file } = await world.cms.upload({ bytes: await photo('#1f3d5c'), name: 'x.jpg' });
      const data =
        type === 'event'
          ? world.event({ kim })
          : { title: 'Galeri', kim, photos: [{ file, alt: 'Sungai' }] };
      const { documentId: id } = await world.documents.create(type, data, 'published');
      const withdrawnAt = '2026-11-21T10:00:00.000Z';
      await world.documents.update(type, id, { withdrawnAt, withdrawnReason: 'Dibatalkan' });
      const gone = await api.kim('tarik-satu');
      expect(gone[list].map((item) => item.id)).not.toContain(id);
      expect(gone.removed.find((stone) => stone.id === id)).toMatchObject({
        type,
        reason: 'withdrawn',
      });
      await world.documents.update(type, id, { withdrawnAt: null });
      await world.documents.publish(type, id);
      expect((await api.kim('tarik-satu'))[list].map((item) => item.id)).toContain(id);
    },
  );

  it('a withdrawn shared event is gone from the network with the save', async () => {
    const { documentId: id } = await world.documents.create(
      'event',
      world.event({ title: 'Rapat dibatalkan', audience: { everyone: true } }),
      'published',
    );
    await world.documents.update('event', id, {
      withdrawnAt: '2026-11-21T10:00:00.000Z',
      withdrawnReason: 'Hujan',
    });
    const network = await api.network();
    expect(network.sharedEvents.map((item) => item.id)).not.toContain(id);
    expect(network.removed.find((stone) => stone.id === id)?.reason).toBe('withdrawn');
    expect(JSON.stringify(network)).not.toContain('Hujan');
  });

  it('a shared event that becomes a KIM’s own leaves the network and appears at the KIM', async () => {
    const { documentId: id } = await world.documents.create(
      'event',
      world.event({ title: 'Pindah pemilik', audience: { everyone: true } }),
      'published',
    );
    await world.documents.update('event', id, { audience: null, kim }, 'published');
    const network = await api.network();
    expect(network.sharedEvents.map((item) => item.id)).not.toContain(id);
    expect(network.removed.map((stone) => stone.id)).toContain(id);
    expect((await api.kim('tarik-satu')).events.map((item) => item.id)).toContain(id);
  });

  it('a region and an agency that nobody uses go with a tombstone', async () => {
    const spare = await world.documents.create('agency', { name: 'Lama', shortName: 'Lama' });
    await world.documents.remove('agency', spare.documentId);
    const network = await api.network();
    expect(network.removed.find((stone) => stone.id === spare.documentId)).toMatchObject({
      type: 'agency',
      reason: 'deleted',
    });
  });
});
