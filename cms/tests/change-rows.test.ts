import { beforeAll, describe, expect, it } from 'vitest';
import { rowsOf } from '../src/database/rows.ts';
import { publicationOf } from './kit/publication.ts';
import { makeWorld, type World } from './kit/world.ts';

let world: World;
let kim: string;
let other: string;

beforeAll(async () => {
  world = await makeWorld();
  kim = await world.makeKim('ubah-satu');
  other = await world.makeKim('ubah-dua');
});

interface Row {
  revision: number;
  scope: string;
  type: string;
  subject: string;
  action: string;
}

/** The change rows that an action leaves. */
async function changesBy(action: () => Promise<unknown>): Promise<Row[]> {
  const query = rowsOf<Row>(world.cms.strapi, 'api::publication.change');
  const before = await query.count({});
  await action();
  return query.findMany({ orderBy: { id: 'asc' }, offset: before, limit: 100 });
}

const told = (rows: Row[]) => rows.map(({ scope, type, action }) => [scope, type, action]);

describe('change rows', () => {
  it('saving a draft leaves none', async () => {
    const rows = await changesBy(async () => {
      const post = await world.documents.create('post', world.post(kim));
      await world.documents.update('post', post.documentId, { title: 'Judul lain' });
    });
    expect(rows).toEqual([]);
  });

  it('publishing, editing, unpublishing and publishing a post again concern its KIM alone', async () => {
    const post = await world.documents.create('post', world.post(kim));
    const id = post.documentId;
    const published = await changesBy(() => world.documents.publish('post', id));
    expect(told(published)).toEqual([[kim, 'post', 'published']]);
    const edited = await changesBy(() =>
      world.documents.update('post', id, { title: 'Judul baru' }, 'published'),
    );
    expect(told(edited)).toEqual([[kim, 'post', 'changed']]);
    const unpublished = await changesBy(() => world.documents.unpublish('post', id));
    expect(told(unpublished)).toEqual([[kim, 'post', 'removed']]);
    expect(published[0]!.revision).toBeLessThan(edited[0]!.revision);
    expect(edited[0]!.revision).toBeLessThan(unpublished[0]!.revision);
  });

  it('a post that moves concerns the old and the new KIM', async () => {
    const { documentId } = await world.documents.create('post', world.post(kim), 'published');
    const rows = await changesBy(() =>
      world.documents.update('post', documentId, { kim: other }, 'published'),
    );
    expect(told(rows)).toEqual([
      [kim, 'post', 'removed'],
      [other, 'post', 'published'],
    ]);
    expect(rows[0]!.revision).toBe(rows[1]!.revision);
  });

  it('an announcement and a shared event concern the network, an own event its KIM', async () => {
    const announcement = await changesBy(() =>
      world.documents.create('announcement', world.announcement(), 'published'),
    );
    expect(told(announcement)).toEqual([['network', 'announcement', 'published']]);
    const shared = await changesBy(() =>
      world.documents.create('event', world.event({ audience: { everyone: true } }), 'published'),
    );
    expect(told(shared)).toEqual([['network', 'event', 'published']]);
    const own = await changesBy(() =>
      world.documents.create('event', world.event({ kim }), 'published'),
    );
    expect(told(own)).toEqual([[kim, 'event', 'published']]);
  });

  it('the profile of a KIM concerns the network and the KIM, its private notes nobody', async () => {
    const profile = await changesBy(() =>
      world.documents.update('kim', kim, { about: 'Berdiri sejak lama.' }),
    );
    expect(told(profile)).toEqual([
      ['network', 'kim', 'changed'],
      [kim, 'kim', 'changed'],
    ]);
    const notes = await changesBy(() =>
      world.documents.update('kim', kim, { notes: 'Telepon dulu.', coordinatorPhone: '0811' }),
    );
    expect(notes).toEqual([]);
  });

  it('a KIM that is proposed is nobody’s business until it is active', async () => {
    let fresh = '';
    const proposed = await changesBy(async () => {
      fresh = await world.makeKim('ubah-tiga', { kimStatus: 'proposed' });
      await world.documents.update('kim', fresh, { kimStatus: 'verified' });
    });
    expect(proposed).toEqual([]);
    const active = await changesBy(() =>
      world.documents.update('kim', fresh, { kimStatus: 'active' }),
    );
    expect(told(active)).toEqual([
      ['network', 'kim', 'published'],
      [fresh, 'kim', 'published'],
    ]);
  });

  it('regions, agencies and the setting concern the network', async () => {
    const rows = await changesBy(async () => {
      await world.documents.update('agency', world.agency, { shortName: 'Lain' });
      await world.documents.update('region', world.region, { name: 'Lain' });
    });
    expect(told(rows)).toEqual([
      ['network', 'agency', 'changed'],
      ['network', 'region', 'changed'],
    ]);
  });

  it('a rolled back change leaves no row, no revision and no tombstone', async () => {
    const publication = publicationOf(world.cms);
    const { documentId } = await world.documents.create('post', world.post(kim), 'published');
    const before = await publication.revision();
    const rows = await changesBy(async () => {
      const attempt = world.cms.strapi.db.transaction(async () => {
        await world.documents.update('post', documentId, { title: 'Batal' }, 'published');
        await world.documents.remove('post', documentId);
        throw new Error('the power went out');
      });
      await expect(attempt).rejects.toThrow('the power went out');
    });
    expect(rows).toEqual([]);
    expect(await publication.revision()).toBe(before);
    const content = await publication.kim('ubah-satu');
    expect(content.posts.map(({ id }) => id)).toContain(documentId);
    expect(content.removed.map(({ id }) => id)).not.toContain(documentId);
  });

  it('a region that is removed is named by its code, for the publication knows no other id of it', async () => {
    const region = { code: '62.99', name: 'Kabupaten Uji' };
    const { documentId } = await world.documents.create('region', region);
    const { regions } = await publicationOf(world.cms).network();
    expect(regions.map(({ code }) => code)).toContain('62.99');
    await world.documents.remove('region', documentId);
    const { removed } = await publicationOf(world.cms).network();
    expect(removed).toContainEqual(expect.objectContaining({ type: 'region', id: '62.99' }));
  });

  it('the revision of a KIM moves with its own content only', async () => {
    const publication = publicationOf(world.cms);
    const before = await publication.kim('ubah-dua');
    await world.documents.create('post', world.post(kim), 'published');
    expect((await publication.kim('ubah-dua')).revision).toBe(before.revision);
    await world.documents.create('post', world.post(other), 'published');
    const after = await publication.kim('ubah-dua');
    expect(after.revision).toBe(await publication.revision());
    const entry = (await publication.network()).kims.find(({ slug }) => slug === 'ubah-dua');
    expect(entry?.revision).toBe(after.revision);
  });

  it('publishing a hundred posts in one transaction takes a hundred revisions and one row each', async () => {
    const drafts: string[] = [];
    for (let n = 0; n < 100; n++) {
      drafts.push((await world.documents.create('post', world.post(kim))).documentId);
    }
    const rows = await changesBy(() =>
      world.cms.strapi.db.transaction(async () => {
        for (const id of drafts) await world.documents.publish('post', id);
      }),
    );
    expect(rows).toHaveLength(100);
    expect(new Set(rows.map(({ revision }) => revision)).size).toBe(100);
  });

  it('twenty publications at once get revisions of their own', async () => {
    const drafts: string[] = [];
    for (let n = 0; n < 20; n++) {
      drafts.push((await world.documents.create('post', world.post(kim))).documentId);
    }
    const rows = await changesBy(() =>
      Promise.all(drafts.map((id) => world.documents.publish('post', id))),
    );
    expect(new Set(rows.map(({ revision }) => revision)).size).toBe(20);
    expect(await publicationOf(world.cms).revision()).toBe(
      Math.max(...rows.map(({ revision }) => revision)),
    );
  });
});
